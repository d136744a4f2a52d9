// The two languages, and the sentence of a finding in one of them.
import type { Campaign, Language } from '../domain/plan/campaign';
import { decimalsUnder } from '../domain/plan/codeDecimals';
import type { Finding } from '../domain/finding';
import type { Catalogue } from './catalogue';
import { sentenceOf } from './findingSentences';
import { en } from './en/words';
import { vi } from './vi/words';

export type { Catalogue } from './catalogue';
export type { SelfCheckName } from './dialogWords';
export type { Label } from './labels';
export type { MenuItem } from './menuWords';

const catalogues: Readonly<Record<Language, Catalogue>> = { vi, en };

/** Everything the add-in says in the language. */
export const catalogueOf = (language: Language): Catalogue => catalogues[language];

/** The code of the indicator that the finding is about; '' where it is about none. */
const indicatorIn = (finding: Finding): string =>
  'details' in finding && 'indicator' in finding.details ? finding.details.indicator : '';

/** The code of what the finding is about: an indicator or a figure of the units. */
const codeIn = (finding: Finding): string =>
  'details' in finding && 'figure' in finding.details ? finding.details.figure : indicatorIn(finding);

/** The finding as one short sentence. The campaign gives names to codes; without one the codes stand. */
export const wordFinding = (finding: Finding, language: Language, campaign: Campaign | null): string =>
  sentenceOf(catalogues[language].findings, finding, {
    unit: campaign?.units.find(({ code }) => code === finding.unit)?.name ?? finding.unit ?? '',
    unitWord: campaign?.settings.unitWord ?? '',
    measure: campaign?.indicators.find(({ code }) => code === indicatorIn(finding))?.measure ?? '',
    decimals: campaign === null ? 0 : decimalsUnder(campaign.indicators, codeIn(finding)),
  });
