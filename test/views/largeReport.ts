// A made-up commune of any size, every unit of it with obstacles, exclusions and a correction. Names are as typed.
import { checkTallies } from '../../src/domain/checks/checkTallies';
import type { FrozenFigure } from '../../src/domain/frozenFigures';
import { periodsOf } from '../../src/domain/plan/period';
import type { Report } from '../../src/domain/report/report';
import { buildReport } from '../../src/domain/report/buildReport';
import { campaign, entry, indicator, unit } from '../support/campaigns';

interface Size {
  readonly units: number;
  readonly indicators: number;
  /** Stands before the number in each name, and in every other text. */
  readonly typed?: string;
}

const numbers = (count: number): readonly number[] =>
  Array.from({ length: count }, (_none, index) => index + 1);

/** Its second week; unit 3 of every ten is silent, most of the others lag. */
export const largeReport = ({ units, indicators, typed = 'Thôn' }: Size): Report => {
  const codes = numbers(indicators).map((number) => `C${number}`);
  const made = campaign({
    settings: {
      name: typed,
      planNumber: typed,
      parentAuthority: typed,
      issuingAuthority: typed,
      placeName: typed,
      unitWord: typed.length > 20 ? typed : 'thôn',
    },
    indicators: codes.map((code, index) =>
      indicator(code, { name: `${typed} ${index + 1}`, measure: typed }),
    ),
    units: numbers(units).map((number) =>
      unit(`U${number}`, { DS14: 900 + number }, { name: `${typed} ${number}` }),
    ),
    exclusions: numbers(units).map((number) => ({
      unit: `U${number}`,
      figure: 'DS14',
      reason: `${typed} ${number}`,
      count: 1,
    })),
  });
  const entries = numbers(units)
    .filter((number) => number % 10 !== 3)
    .map((number) =>
      entry(
        number + 1,
        `U${number}`,
        '2025-04-23',
        Object.fromEntries(codes.map((code) => [code, number % 7])),
        { obstacle: typed, typedAt: number % 9 === 0 ? '2025-04-28T15:00' : null },
      ),
    );
  const frozen = numbers(units).map((number): FrozenFigure => ({
    kind: 'week',
    label: `${typed} ${number}`,
    restatedBy: null,
    from: '2025-04-18',
    to: '2025-04-20',
    version: 1,
    frozenAt: '2025-04-21T11:00',
    sentAt: null,
    unit: `U${number}`,
    unitName: '',
    indicator: 'C1',
    gained: number,
    done: number,
    base: null,
    target: null,
  }));
  const cutOff = '2025-04-28T11:00';
  const period = periodsOf(made.settings, 'week').find(({ number }) => number === 2);
  if (period === undefined) throw new Error('no second week');
  const checked = checkTallies(made, entries, cutOff.slice(0, 10));
  const dates = new Map(entries.map(({ row }) => [row, '2025-04-23']));
  return buildReport(
    {
      campaign: made,
      checked,
      frozen,
      period,
      cutOff,
      title: 'Báo cáo giả',
      notMatchingOn: () => new Set(['U5']),
    },
    dates,
  );
};
