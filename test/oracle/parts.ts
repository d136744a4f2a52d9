// What counts of the parts that a row types: those that add up do so to the row's count, those that overlap are each no more
// than it; where they are not, nothing of them counts.
import type { PlainCampaign, PlainIndicator, PlainRow } from './plainCampaign';

/** The indicator that the code breaks down; none for an indicator's own. */
export const wholeOf = ({ indicators }: PlainCampaign, code: string): PlainIndicator | undefined =>
  indicators.find(({ parts }) => parts.some((part) => part.code === code));

/** Codes of the indicators and of all their parts. */
export const everyCode = ({ indicators }: PlainCampaign): readonly string[] =>
  indicators.flatMap(({ code, parts }) => [code, ...parts.map((part) => part.code)]);

const partIn = ({ counts, parts }: PlainRow, whole: PlainIndicator, code: string): number | undefined => {
  const count = counts.get(whole.code);
  if (count === undefined) return undefined;
  const own = whole.parts.find((part) => part.code === code);
  const held = own?.overlaps === true ? [own] : whole.parts.filter(({ overlaps }) => !overlaps);
  const typed = held.map((part) => parts.get(part.code) ?? null);
  if (typed.some((one) => one === 'unread')) return 0;
  let sum = 0;
  for (const one of typed) if (typeof one === 'number') sum += one;
  const agrees = own?.overlaps === true ? sum <= count : sum === count;
  const stands = parts.get(code);
  return agrees && typeof stands === 'number' ? stands : 0;
};

/** What the row says of the indicator, or of the part; undefined where it says nothing. */
export const countIn = (campaign: PlainCampaign, row: PlainRow, code: string): number | undefined => {
  const whole = wholeOf(campaign, code);
  return whole === undefined ? row.counts.get(code) : partIn(row, whole, code);
};
