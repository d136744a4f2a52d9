// How much a mail tells. Gmail hides what comes after about 100 KB of a mail, so a large commune's mail names the
// worst units and counts the others.
import type { IndicatorResult, UnitResult, Report } from '../../../domain/report/report';
import { statusesFromWorst } from '../../../domain/progress/status';
import type { Catalogue } from '../../../i18n/index';
import type { LeftAway } from '../../../i18n/mailWords';
import { showRate } from '../../../i18n/numbers';
import { toldName, wordFor } from '../../shared/reportText';
import type { Rate } from './mailParts';

export interface MailExtent {
  /** Rows of each table. */
  readonly units: number;
  readonly indicators: number;
  /** Names in each list of units. */
  readonly names: number;
}

/** From the fullest to the one that fits whatever was typed. */
export const mailExtents: readonly [MailExtent, ...MailExtent[]] = [
  { units: 30, indicators: 10, names: 30 },
  { units: 15, indicators: 6, names: 15 },
  { units: 5, indicators: 5, names: 5 },
  { units: 5, indicators: 3, names: 3 },
];

/** Bytes of HTML: so many that even as base64, four bytes for three, they are not more than 100 KB. */
export const mostBytes = 75_000;

const bytesOf = (text: string): number => {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
};

/** What is made at the fullest extent whose HTML is no longer than `mostBytes`; at the smallest when none is. */
export const makeToFit = <Made extends { readonly html: string }>(
  make: (extent: MailExtent) => Made,
): Made => {
  const [fullest, ...smaller] = mailExtents;
  return smaller.reduce(
    (made, extent) => (bytesOf(made.html) <= mostBytes ? made : make(extent)),
    make(fullest),
  );
};

/** `… và 12 thôn khác`; null when nothing was left away. */
export const leftAway = (what: LeftAway, count: number, report: Report, words: Catalogue): string | null =>
  count <= 0 ? null : words.mail.left[what](count, report.campaign.settings.unitWord);

/** How many units there are beyond the first `most`, by what they are called together; null for none. */
export const unitsLeftAway = (
  units: readonly UnitResult[],
  most: number,
  report: Report,
  words: Catalogue,
): string | null => {
  const others = units.slice(most);
  return others.length === 0 ? null : words.mail.left.units(others.length, wordFor(others, report, words));
};

/** The names of the first `most` units, and how many more there are. */
export const namesWithin = (
  units: readonly UnitResult[],
  most: number,
  report: Report,
  words: Catalogue,
): string => {
  const names = units.slice(0, most).map((unit) => toldName(unit, words));
  const left = unitsLeftAway(units, most, report, words);
  return left === null ? names.join(', ') : `${names.join(', ')} ${left}`;
};

/** The `most` indicators that stand worst at commune level, in the order of the plan. */
export const worstIndicators = (report: Report, most: number): readonly IndicatorResult[] => {
  const rankOf = ({ status }: IndicatorResult): number => statusesFromWorst.indexOf(status);
  const kept = new Set(
    [...report.indicators].sort((one, other) => rankOf(one) - rankOf(other)).slice(0, most),
  );
  return report.indicators.filter((result) => kept.has(result));
};

/** The rate of the target; null without one. */
export const rateShown = ({ rateOfTarget }: IndicatorResult, words: Catalogue): Rate | null =>
  rateOfTarget === null
    ? null
    : { share: rateOfTarget, shown: showRate(rateOfTarget, words.language), label: words.mail.ofTarget };
