// What an indicator is broken down into: which codes are parts, whose they are, and what all is typed of an indicator.
import type { Campaign, Indicator, IndicatorPart } from './campaign';

/** The indicator that a part's code belongs to: `DTCB` of `DTCB.CHET`; null for any other code, `X.DK` among them. */
export const indicatorOfPart = (text: string): string | null =>
  /^([A-Z][A-Z0-9_]*)\.(?!(?:DK|CT|TU|HAN)$)[A-Z][A-Z0-9_]*$/.exec(text)?.[1] ?? null;

/** The lines that are no parts: what other systems, lists and alike rows are held against. */
export const withoutParts = <Line extends { readonly code: string }>(
  lines: readonly Line[],
): readonly Line[] => lines.filter(({ code }) => indicatorOfPart(code) === null);

/** The lines with each part right behind its own indicator, in the order of the indicators; a part of none is left out. */
export const partsBehindTheirOwn = <Line extends { readonly code: string }>(
  lines: readonly Line[],
): readonly Line[] =>
  withoutParts(lines).flatMap((whole) => [
    whole,
    ...lines.filter(({ code }) => indicatorOfPart(code) === whole.code),
  ]);

/** What the indicator is broken down into; none for most. */
export const partsOf = ({ parts = [] }: Indicator): readonly IndicatorPart[] => parts;

/** All that has a column of its own among the tallies: the indicator, then its parts. */
export const typedOf = (indicator: Indicator): readonly (Indicator | IndicatorPart)[] => [
  indicator,
  ...partsOf(indicator),
];

/** The name of the indicator or part of that code; of a part with that of its indicator before it. Null: none has it. */
export const nameOfTyped = ({ indicators }: Pick<Campaign, 'indicators'>, code: string): string | null => {
  const whole = indicators.find((one) => one.code === (indicatorOfPart(code) ?? code));
  if (whole === undefined || whole.code === code) return whole?.name ?? null;
  const part = partsOf(whole).find((one) => one.code === code);
  return part === undefined ? null : `${whole.name}, ${part.name}`;
};
