// The two languages, and the sentence of a finding in one of them.
import type { Campaign, Language } from '../domain/plan/campaign';
import type { Finding } from '../domain/finding';
import type { Catalogue } from './catalogue';
import { en } from './en/words';
import { vi } from './vi/words';

export type { Catalogue } from './catalogue';
export type { SelfCheckName } from './dialogWords';
export type { Label } from './labels';
export type { MenuItem } from './menuWords';

const catalogues: Readonly<Record<Language, Catalogue>> = { vi, en };

/** Everything the add-in says in the language. */
export const catalogueOf = (language: Language): Catalogue => catalogues[language];

/** The finding as one short sentence. The campaign gives names to codes; without one the codes stand. */
export const wordFinding = (finding: Finding, language: Language, campaign: Campaign | null): string => {
  const unit = campaign?.units.find((one) => one.code === finding.unit);
  const indicator = campaign?.indicators.find((one) => one.code === finding.details.indicator);
  return catalogues[language].findings[finding.code]({
    ...finding,
    unitName: unit?.name ?? finding.unit ?? '',
    indicatorName: indicator?.name ?? '',
    unitWord: campaign?.settings.unitWord ?? '',
  });
};
