// The pure core on a campaign that fills a sheet: the tab of tallies decoded, checked, measured, reported, each timed. Run in
// a process of its own, so that its peak of memory is its own.
import type { TabKey } from '../src/domain/finding';
import { checkTallies } from '../src/domain/checks/checkTallies';
import { periodsOf } from '../src/domain/plan/period';
import { measureProgress } from '../src/domain/progress/progress';
import { buildReport } from '../src/domain/report/buildReport';
import { readCampaignBook } from '../src/schema/campaignBook';
import type { Cell } from '../src/schema/cells/cell';
import type { TabGrid } from '../src/schema/grid';
import type { Size } from './books';
import { countsOf, isoDay, numbers } from './books';
import { processorTime } from './measure';

export interface CoreCost {
  readonly cells: number;
  /** Milliseconds of processor time by what was done. */
  readonly steps: Readonly<Record<'decode' | 'check' | 'measure' | 'report', number>>;
  /** The most that the process held, in MB. */
  readonly peak: number;
}

const gridOf = (values: readonly (readonly Cell[])[]): TabGrid => ({
  title: () => 'tab',
  values,
  formulas: [],
  shown: [],
});

const dateOf = (day: number): Cell => ({ kind: 'date', at: `${isoDay(day)}T00:00` });

const gridsOf = ({ units, days, indicators }: Size): ReadonlyMap<TabKey, TabGrid> =>
  new Map(
    Object.entries({
      settings: [
        ['Mục', 'Giá trị'],
        ['Tên chiến dịch', 'Đợt đo (dữ liệu giả)'],
        ['Ngày bắt đầu', dateOf(0)],
        ['Ngày kết thúc', dateOf(days - 1)],
      ],
      indicators: [
        ['Mã', 'Chỉ tiêu', 'Mẫu số', 'Mục tiêu', 'Từ ngày', 'Đến hết ngày'],
        ...numbers(indicators).map((number) => [`C${number}`, `Việc ${number}`, 'DS14', '≥95%', '', '']),
      ],
      units: [
        ['Mã', 'Tên đơn vị', 'Công dân từ đủ 14 tuổi [DS14]'],
        ...numbers(units).map((number) => [`T${number}`, `Thôn ${number}`, 5_000]),
      ],
      exclusions: [['Đơn vị', 'Trừ vào', 'Lý do', 'Số người', 'Ghi chú']],
      tallies: [
        [
          'Ngày',
          'Đơn vị',
          'Người nhập',
          ...numbers(indicators).map((number) => `Việc ${number} [C${number}]`),
          'Vướng mắc',
          'Minh chứng',
          'Kiểm tra',
          'Nhập lúc',
        ],
        ...numbers(days).flatMap((day) =>
          numbers(units).map((unit) => [
            dateOf(day - 1),
            `Thôn ${unit}`,
            '',
            ...countsOf(day, unit, indicators),
            '',
            '',
            '',
            '',
          ]),
        ),
      ],
    } satisfies Partial<Record<TabKey, readonly (readonly Cell[])[]>>).map(([tab, values]) => [
      // The keys are those of the object above.
      tab as TabKey,
      gridOf(values),
    ]),
  );

const timed = <Result>(act: () => Result): readonly [Result, number] => {
  const began = processorTime();
  const result = act();
  return [result, processorTime() - began];
};

/** What the core costs on so many counts; throws where the made-up campaign could not be read. */
export const measureCore = (size: Size): CoreCost => {
  const grids = gridsOf(size);
  const [reading, decode] = timed(() => readCampaignBook(grids));
  if (!reading.usable) throw new Error(reading.findings.map(({ code }) => code).join());
  const { campaign, tallies } = reading.book;
  const today = isoDay(size.days - 1);
  const [checked, check] = timed(() => checkTallies(campaign, tallies.entries, today));
  const [, measure] = timed(() => measureProgress(campaign, checked.totals, today));
  const period = periodsOf(campaign.settings, 'week').at(-1);
  if (period === undefined) throw new Error('The campaign has no week.');
  const [, report] = timed(() =>
    buildReport(
      {
        title: 'Tuần',
        campaign,
        checked,
        frozen: [],
        period,
        cutOff: `${today}T08:00`,
        notMatchingOn: () => new Set(),
      },
      new Map(),
    ),
  );
  return {
    cells: size.units * size.days * size.indicators,
    steps: { decode, check, measure, report },
    peak: process.resourceUsage().maxRSS / 1_024,
  };
};
