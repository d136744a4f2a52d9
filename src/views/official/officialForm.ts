// What every part of the official report is made from.
import { addDays } from '../../domain/plan/calendar';
import type { IsoDate } from '../../domain/plan/calendar';
import type { Indicator } from '../../domain/plan/campaign';
import type { IndicatorResult, Report } from '../../domain/report/report';
import type { Catalogue } from '../../i18n';
import type { OfficialNeed, OfficialWords } from '../../i18n/officialWords';
import { authorityKindOf } from './authority';

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

/** The plan by number, date and issuer, as the last sentence names it. */
export const planInShort = (official: OfficialForm): string => namePlan(official, null);

/** The same with its subject, as the title and the first sentence name it. */
export const planOf = (official: OfficialForm): string =>
  namePlan(official, official.report.campaign.settings.name);

const namePlan = ({ report, form }: OfficialForm, subject: string | null): string => {
  const { planNumber, planDate, planIssuer } = report.campaign.settings;
  return form.plan({
    number: planNumber,
    date: planDate,
    issuer: form.fullAuthority(planIssuer),
    issuerKind: authorityKindOf(planIssuer),
    subject,
  });
};

/** What stands behind the report's number. */
export const symbolOf = ({ report, form }: OfficialForm): string => {
  const { reportSymbol, issuingAuthority } = report.campaign.settings;
  return reportSymbol || form.symbols[authorityKindOf(issuingAuthority)];
};

/** The issuing authority's name in full; '' when the settings leave it blank. */
export const authorityOf = ({ report, form }: OfficialForm): string =>
  form.fullAuthority(report.campaign.settings.issuingAuthority);

/** The minute of the cut-off as a sentence writes it. */
export const cutOffOf = ({ report, words }: OfficialForm): string => words.prose.minute(report.cutOff);

export const indicatorOf = ({ report }: OfficialForm, code: string): Indicator | undefined =>
  report.campaign.indicators.find((indicator) => indicator.code === code);

/** What one count of the indicator is; the phrases' own word where the plan names none. */
export const measureOf = (indicator: Indicator, { official }: Catalogue): string =>
  indicator.measure || official.indicator.anyMeasure;

/** What the indicator still needs, in words; null where nothing is asked for or remains. */
export const needOf = (
  { need, deadline }: IndicatorResult,
  indicator: Indicator,
  words: Catalogue,
): OfficialNeed | null =>
  need === null || need.kind === 'met'
    ? null
    : {
        kind: need.kind,
        count: words.prose.count(need.count),
        measure: measureOf(indicator, words),
        deadline: words.prose.date(deadline),
      };

/** The day from which needs count: the one after the period. */
export const needsFrom = ({ period }: Report, words: Catalogue): string =>
  words.prose.date(addDays(period.to, 1));
