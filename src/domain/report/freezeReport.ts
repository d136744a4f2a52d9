// What a report fixes: its own figures, and those of earlier periods as it corrected them.
import type { FrozenFigure } from '../frozenFigures';
import type { Report } from './report';

/** The figures to keep, those of parts behind their unit's, none of a period that goes on; in the order of the report's units; corrections last, under the report's own name. */
export const freezeReport = (report: Report): readonly FrozenFigure[] => {
  if (report.period.running === true) return [];
  const { period, title, version, cutOff: frozenAt } = report;
  const { kind, from, to } = period;
  const own = report.units.flatMap((unit) => {
    // Of a part nothing is wanted, and nothing is all.
    const parts = unit.parts.map(({ part, ...counts }) => ({
      ...counts,
      indicator: part,
      base: null,
      target: null,
    }));
    return [...unit.results, ...parts].map(({ indicator, gained, done, base, target }) => ({
      kind,
      label: title,
      restatedBy: null,
      from,
      to,
      version,
      frozenAt,
      sentAt: null,
      unit: unit.unit,
      unitName: unit.name,
      indicator,
      gained,
      done,
      base,
      target,
      ...(unit.inTotal ? {} : { apart: true as const }),
    }));
  });
  const restated = report.corrections.map((correction) => ({
    kind,
    label: correction.label,
    restatedBy: title,
    from: correction.from,
    to: correction.to,
    version,
    frozenAt,
    sentAt: null,
    unit: correction.unit,
    unitName: correction.unitName,
    indicator: correction.indicator,
    gained: correction.after,
    done: null,
    base: null,
    target: null,
  }));
  return [...own, ...restated];
};
