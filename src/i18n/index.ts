// The two languages, and the sentence of a finding in one of them.
import type { Campaign, Language } from '../domain/plan/campaign';
import type { Issue } from '../domain/issue';
import type { Catalogue } from './catalogue';
import { en } from './en/words';
import { vi } from './vi/words';

export type { Catalogue, IssueWords, MenuItem, SelfCheckName, Word } from './catalogue';

const catalogues: Readonly<Record<Language, Catalogue>> = { vi, en };

/** Everything the add-in says in the language. */
export const catalogueOf = (language: Language): Catalogue => catalogues[language];

/** The finding as one short sentence. The campaign gives names to codes; without one the codes stand. */
export const wordIssue = (issue: Issue, language: Language, campaign: Campaign | null): string => {
  const unit = campaign?.units.find((one) => one.code === issue.unit);
  const indicator = campaign?.indicators.find((one) => one.code === issue.details.indicator);
  return catalogues[language].issues[issue.code]({
    ...issue,
    unitName: unit?.name ?? issue.unit ?? '',
    indicatorName: indicator?.name ?? '',
    unitWord: campaign?.settings.unitWord ?? '',
  });
};
