// Facts from frozen figures: every figure is exactly one of them, and nothing of it is changed.
import fc from 'fast-check';
import { factLines, factSchema, keyOf } from '../../../cli/export/fact';
import type { FactSource } from '../../../cli/export/factsOf';
import { factsOf } from '../../../cli/export/factsOf';
import { totalsOf } from '../../../src/domain/counting/modes';
import type { FrozenFigure } from '../../../src/domain/frozenFigures';
import { addDays } from '../../../src/domain/plan/calendar';
import { freezeReport } from '../../../src/domain/report/freezeReport';
import { campaign, indicator, tally, unit } from '../../support/campaigns';
import { reportOn } from '../../support/reports';

const plan = campaign({
  indicators: [
    indicator('TN2', { target: '≥95%', main: true, decimals: 1 }),
    indicator('HO', { target: '≤20%' }),
  ],
  units: [
    unit('01', { DS14: 101 }),
    unit('T2', { DS14: 53 }),
    unit('DTN', { DS14: 40 }, { name: 'Đoàn thanh niên', inTotal: false }),
  ],
});

const source = (frozen: readonly FrozenFigure[], changes: Partial<FactSource> = {}): FactSource => ({
  campaign: plan,
  totals: totalsOf(plan, []),
  frozen,
  campaignCode: '01',
  communeCode: '00123',
  exportedAt: '2025-06-20T08:00',
  ...changes,
});

const count = fc.option(fc.nat(5_000), { nil: null });

/** A line as it may stand on record: of builds that were replaced, cut off or sent, of units and indicators long gone. */
const anyLine: fc.Arbitrary<FrozenFigure> = fc
  .record({
    kind: fc.constantFrom('week', 'month', 'final'),
    week: fc.integer({ min: 1, max: 4 }),
    restatedBy: fc.constantFrom(null, null, 'Tuần 03'),
    version: fc.integer({ min: 1, max: 3 }),
    minute: fc.integer({ min: 10, max: 14 }),
    sent: fc.boolean(),
    unit: fc.constantFrom('01', 'T2', 'DTN', '1', 'GONE'),
    indicator: fc.constantFrom('TN2', 'HO', 'OLD'),
    gained: fc.integer({ min: -50, max: 5_000 }),
    done: count,
    base: count,
    target: count,
  })
  .map(({ week, minute, sent, ...line }): FrozenFigure => {
    const from = addDays('2025-04-21', (week - 1) * 7);
    const [frozenAt, sentAt] = [`2025-05-20T${minute}:00`, sent ? `2025-05-20T${minute}:30` : null];
    return { ...line, label: `Tuần 0${week}`, from, to: addDays(from, 6), frozenAt, sentAt, unitName: '' };
  });

describe('the facts of a record', () => {
  it('hold every frozen figure exactly once, as it stands, in its order', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 60 }), (frozen) => {
        const own = factsOf(source(frozen)).filter(({ unit_code }) => unit_code !== '');
        expect(
          own.map((fact) => [
            fact.unit_code,
            fact.indicator_code,
            fact.period_kind,
            fact.period_start,
            fact.period_end,
            fact.report_version,
            fact.restated_by === '' ? null : fact.restated_by,
            fact.frozen_at,
            fact.mailed_at,
            fact.gained,
            fact.done,
            fact.base,
            fact.target,
          ]),
        ).toEqual(
          frozen.map((line) => [
            line.unit,
            line.indicator,
            line.kind,
            line.from,
            line.to,
            line.version,
            line.restatedBy,
            line.frozenAt,
            line.sentAt,
            line.gained,
            line.done,
            line.base,
            line.target,
          ]),
        );
        expect(own.every((fact) => fact.campaign_id === '01' && fact.commune_code === '00123')).toBe(true);
      }),
    );
  });

  it('are as many lines of JSON, each with every field of the schema', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 20 }), (frozen) => {
        const facts = factsOf(source(frozen));
        const lines = factLines(facts).split('\n');
        expect(lines.pop()).toBe('');
        expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(
          facts.map((fact) => ({
            ...fact,
            frozen_at: `${fact.frozen_at}:00`,
            mailed_at: fact.mailed_at === null ? null : `${fact.mailed_at}:00`,
            exported_at: `${fact.exported_at}:00`,
          })),
        );
        for (const line of lines)
          expect(Object.keys(JSON.parse(line) as object)).toEqual(factSchema.map(({ name }) => name));
      }),
    );
  });

  const tallies = [
    tally('01', '2025-04-22', { TN2: 20, HO: 3 }),
    tally('T2', '2025-04-22', { TN2: 5, HO: 1 }),
    tally('DTN', '2025-04-22', { TN2: 7, HO: 2 }),
  ];
  const totals = totalsOf(plan, tallies);
  const first = reportOn({ campaign: plan, tallies, number: 2 });
  const mailed = freezeReport(first).map((line) => ({ ...line, sentAt: '2025-04-28T11:00' }));
  const mended = [...tallies.slice(0, 2), tally('DTN', '2025-04-22', { TN2: 9, HO: 2 })];
  const second = reportOn({ campaign: plan, tallies: mended, frozen: mailed, number: 3 });
  const facts = factsOf(source([...mailed, ...freezeReport(second)], { totals }));

  it('have keys that no two of them share', () => {
    expect(new Set(facts.map(keyOf)).size).toBe(facts.length);
  });

  it('tell of the commune what its reports told, by unit code nothing, and as no part of a sum', () => {
    const own = facts.filter(({ unit_code }) => unit_code === '');
    expect(own.map(({ gained, done, base, target }) => ({ gained, done, base, target }))).toEqual(
      [...first.indicators, ...second.indicators].map(({ gained, done, base, target }) => ({
        gained,
        done,
        base,
        target,
      })),
    );
    expect(own.every(({ counts_in_total }) => counts_in_total === false)).toBe(true);
  });

  it('tell which units count in the total, which targets are ceilings, and what is published', () => {
    const of = (unitCode: string) => facts.filter(({ unit_code }) => unit_code === unitCode);
    expect(new Set(of('01').map(({ counts_in_total }) => counts_in_total))).toEqual(new Set([true]));
    expect(new Set(of('DTN').map(({ counts_in_total }) => counts_in_total))).toEqual(new Set([false]));
    expect(new Set(facts.map((fact) => `${fact.indicator_code} ${String(fact.target_is_ceiling)}`))).toEqual(
      new Set(['TN2 false', 'HO true']),
    );
    expect(new Set(facts.map((fact) => `${fact.frozen_at} ${String(fact.published)}`))).toEqual(
      new Set([`${first.cutOff} true`, `${second.cutOff} false`]),
    );
  });

  it('count in no total what was frozen as no part of it, though its unit counts today', () => {
    const apart = mailed.map((line): FrozenFigure => (line.unit === 'T2' ? { ...line, apart: true } : line));
    const told = factsOf(source(apart, { totals }));
    const of = (unitCode: string) =>
      told.filter((fact) => fact.unit_code === unitCode && fact.indicator_code === 'TN2');
    expect(of('T2')).toMatchObject([{ counts_in_total: false, gained: 0.5 }]);
    expect(of('01')).toMatchObject([{ counts_in_total: true, gained: 2 }]);
    expect(of('')).toMatchObject([{ gained: 2 }]);
  });

  it('tell a correction beside the figure that it corrects', () => {
    expect(facts.filter(({ restated_by }) => restated_by !== '')).toMatchObject([
      { unit_code: 'DTN', period_start: first.period.from, restated_by: 'week 3', gained: 0.9, done: null },
    ]);
  });

  it('say nothing about a unit or an indicator that the plan has no more', () => {
    const [line] = mailed;
    if (line === undefined) throw new Error('nothing frozen');
    expect(factsOf(source([{ ...line, unit: 'GONE', unitName: '', indicator: 'OLD' }]))).toMatchObject([
      { unit_code: 'GONE', counts_in_total: null, target_is_ceiling: null },
    ]);
  });
});
