// The codes by which indicators name figures: which are used, which no column bears, which are borne twice.
import type { Finding } from '../domain/finding';
import { findingOf } from '../domain/finding';
import type { Campaign, Indicator } from '../domain/plan/campaign';
import { startCode } from '../domain/plan/campaign';
import { greatestCount, greatestOf } from '../domain/plan/measure';

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

/** How great a count of each code may be: as the measure of the indicators that name it lets it be. */
export const greatestCounts = (indicators: readonly Indicator[]): ((code: string) => number) => {
  const greatest = new Map<string, number>();
  for (const indicator of indicators)
    for (const code of [...namedBy(indicator), indicator.code])
      greatest.set(code, Math.max(greatest.get(code) ?? 0, greatestOf(indicator.measure)));
  // X.DK and X.CT are counts of X.
  return (code) => greatest.get(code) ?? greatest.get(code.replace(/\..*$/, '')) ?? greatestCount;
};
