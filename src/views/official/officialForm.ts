// What every part of the official report is made from.
import type { IsoDate } from '../../domain/plan/calendar';
import type { Indicator } from '../../domain/plan/campaign';
import type { Report } from '../../domain/report/report';
import type { Catalogue } from '../../i18n';
import type { OfficialWords } from '../../i18n/officialWords';

export interface OfficialOptions {
  /** The day that the report bears. */
  readonly date: IsoDate;
}

export interface OfficialForm extends OfficialOptions {
  readonly report: Report;
  readonly words: Catalogue;
  readonly form: OfficialWords;
}

/** The props of each part. */
export interface OfficialProps {
  readonly official: OfficialForm;
}

/** The report with the words for it. */
export const officialFormOf = (report: Report, words: Catalogue, options: OfficialOptions): OfficialForm => ({
  report,
  words,
  form: words.official,
  ...options,
});

/** The plan's number and subject, as the title and the first sentence name it. */
export const planOf = ({ report, form }: OfficialForm): string =>
  form.plan(report.campaign.settings.planNumber, report.campaign.settings.name);

/** The issuing authority's name in full; '' when the settings leave it blank. */
export const authorityOf = ({ report, form }: OfficialForm): string =>
  form.fullAuthority(report.campaign.settings.issuingAuthority);

/** The minute of the cut-off as a sentence writes it. */
export const cutOffOf = ({ report, words }: OfficialForm): string => words.prose.minute(report.cutOff);

export const indicatorOf = ({ report }: OfficialForm, code: string): Indicator | undefined =>
  report.campaign.indicators.find((indicator) => indicator.code === code);
