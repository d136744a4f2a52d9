// Reported figures in few characters: a property takes 9 KB, and a campaign freezes thousands of figures.
import type { ReportedFigure } from '../../domain/frozenFigures';

interface PackedPeriod extends Pick<ReportedFigure, 'kind' | 'label' | 'from' | 'to'> {
  /** What was gained, by unit and indicator. */
  readonly units: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export type PackedFigures = readonly PackedPeriod[];

/** The figures by period, unit and indicator; the last of several stands. */
export const packFigures = (figures: readonly ReportedFigure[]): PackedFigures => {
  const periods = new Map<
    string,
    PackedPeriod & { readonly units: Record<string, Record<string, number>> }
  >();
  for (const { kind, label, from, to, unit, indicator, gained } of figures) {
    const key = [kind, label, from, to].join('\n');
    const period = periods.get(key) ?? { kind, label, from, to, units: {} };
    periods.set(key, period);
    (period.units[unit] ??= {})[indicator] = gained;
  }
  return [...periods.values()];
};

/** The figures, each once. */
export const unpackFigures = (packed: PackedFigures): readonly ReportedFigure[] =>
  packed.flatMap(({ units, ...period }) =>
    Object.entries(units).flatMap(([unit, indicators]) =>
      Object.entries(indicators).map(([indicator, gained]) => ({ ...period, unit, indicator, gained })),
    ),
  );
