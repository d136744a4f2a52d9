// The codes by which indicators name figures: which are used, which no column bears, which are borne twice.
import type { Finding, FindingPlace } from '../domain/finding';
import { findingOf } from '../domain/finding';
import type { Campaign, Indicator } from '../domain/plan/campaign';
import { startCode } from '../domain/plan/campaign';
import { decimalsUnder } from '../domain/plan/codeDecimals';
import { decimalsOf } from '../domain/plan/decimals';
import type { CountNotation } from '../domain/plan/measure';
import { greatestOf, notationOf } from '../domain/plan/measure';

/** Codes that stand in the indicator's own cells. */
const namedBy = ({ base, cap }: Indicator): readonly string[] => [
  ...(base ?? []).map((term) => term.code),
  ...(cap.kind === 'code' ? [cap.code] : []),
];

/** Codes that some indicator is computed from; a blank in another column is nobody's loss. */
export const codesInUse = (campaign: Pick<Campaign, 'indicators' | 'figureCodes'>): ReadonlySet<string> =>
  new Set(campaign.indicators.flatMap((indicator) => [...namedBy(indicator), startCode(indicator.code)]));

/** CODE_UNKNOWN for each code that an indicator is computed from and that no column bears. */
export const unknownCodes = (campaign: Pick<Campaign, 'indicators' | 'figureCodes'>): readonly Finding[] => {
  const known = new Set([...campaign.figureCodes, ...campaign.indicators.map((indicator) => indicator.code)]);
  return campaign.indicators.flatMap((indicator) =>
    namedBy(indicator)
      .filter((code) => !known.has(code))
      .map((code) =>
        findingOf(
          'CODE_UNKNOWN',
          { tab: 'indicators' },
          { received: code, expected: campaign.figureCodes, details: { indicator: indicator.code } },
        ),
      ),
  );
};

/** CODE_DUPLICATE for each indicator whose code a figure of the units bears as well. */
export const sharedCodes = (campaign: Pick<Campaign, 'indicators' | 'figureCodes'>): readonly Finding[] =>
  campaign.indicators
    .filter((indicator) => campaign.figureCodes.includes(indicator.code))
    .map((indicator) => findingOf('CODE_DUPLICATE', { tab: 'units', row: 1 }, { received: indicator.code }));

/** How counts of a code are written. */
export type NotationOf = (code: string) => CountNotation;

/**
 * How counts of each code are written: as great as the measure of the indicators that name it lets them be, with the decimals
 * of the indicator that it is a count of.
 */
export const notationsOf = (indicators: readonly Indicator[]): NotationOf => {
  const measures = new Map<string, string>();
  for (const indicator of indicators)
    for (const code of [...namedBy(indicator), indicator.code]) {
      const known = measures.get(code);
      if (known === undefined || greatestOf(known) < greatestOf(indicator.measure))
        measures.set(code, indicator.measure);
    }
  const known = new Map<string, CountNotation>();
  return (code) => {
    const notation =
      known.get(code) ??
      // X.DK and X.CT are counts of X.
      notationOf(
        measures.get(code) ?? measures.get(code.replace(/\..*$/, '')) ?? '',
        decimalsUnder(indicators, code),
      );
    known.set(code, notation);
    return notation;
  };
};

/** DECIMALS_DIFFER for each indicator whose base or ceiling is counted with more decimals than it has itself. */
export const finerThanTheirOwn = (
  indicators: readonly Indicator[],
  placeOf: (code: string) => FindingPlace,
): readonly Finding<'DECIMALS_DIFFER'>[] =>
  indicators.flatMap((indicator) =>
    namedBy(indicator).flatMap((other) => {
      const received = decimalsOf(indicator);
      const expected = decimalsUnder(indicators, other);
      if (expected <= received) return [];
      const details = { indicator: indicator.code, other };
      return [findingOf('DECIMALS_DIFFER', placeOf(indicator.code), { received, expected, details })];
    }),
  );
