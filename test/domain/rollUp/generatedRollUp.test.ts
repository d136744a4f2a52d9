// However made-up communes part their figures among villages, and in whatever order their tables are pasted, the district's
// report is that of one book in which somebody has typed the communes' running totals.
import fc from 'fast-check';
import { leavesOut, rowsOf } from '../../../src/domain/finding';
import { periodsOf } from '../../../src/domain/plan/period';
import { buildReport } from '../../../src/domain/report/buildReport';
import type { Report } from '../../../src/domain/report/report';
import type { CampaignBook } from '../../../src/schema/campaignBook';
import type { Rows } from './pastedBook';
import {
  bookWith,
  checkedOf,
  dateCell,
  minuteCell,
  mondayAfter,
  pastedHeader,
  pastedRow,
  weeks,
} from './pastedBook';

const communes = ['Xã A', 'Xã B', 'Xã C'] as const;
const indicators = ['KH', 'TN2'] as const;

/** What the villages of a commune gained week by week; null: the commune did not report on the week. */
const records = fc.array(
  fc.record({
    villages: fc.integer({ min: 1, max: 4 }),
    weeks: fc.array(
      fc.option(
        fc.record({
          gained: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 8, maxLength: 8 }),
          late: fc.boolean(),
        }),
        { freq: 4 },
      ),
      { minLength: weeks.length, maxLength: weeks.length },
    ),
  }),
  { minLength: communes.length, maxLength: communes.length },
);

type Records = typeof records extends fc.Arbitrary<infer Value> ? Value : never;

const mailedAt = (week: number, late: boolean): string => mondayAfter(week, late ? '14:00' : '08:30');

/** The rows of all records, and the running totals of the communes as somebody would type them. */
const partedFrom = (all: Records): { readonly pasted: Rows; readonly typed: Rows } => {
  const pasted: Rows[number][] = [];
  const typed: Rows[number][] = [];
  all.forEach(({ villages, weeks: told }, index) => {
    const commune = communes[index] ?? '';
    const done = new Map<string, number>();
    told.forEach((report, week) => {
      if (report === null) return;
      for (let village = 0; village < villages; village += 1)
        indicators.forEach((indicator, at) => {
          const gained = report.gained[village * 2 + at] ?? 0;
          const key = `${village} ${indicator}`;
          done.set(key, (done.get(key) ?? 0) + gained);
          const sentAt = mailedAt(week, report.late);
          const unit = `THON_${village + 1}`;
          pasted.push(
            pastedRow({ commune, week, unit, indicator, gained, done: done.get(key) ?? 0, sentAt }),
          );
        });
      const totalOf = (indicator: string): number =>
        [...done].reduce((sum, [key, count]) => sum + (key.endsWith(` ${indicator}`) ? count : 0), 0);
      const counts = indicators.map(totalOf);
      const at = minuteCell(mailedAt(week, report.late));
      typed.push([dateCell(weeks[week]?.to ?? ''), commune, ...counts, '', '', '', at]);
    });
  });
  return { pasted, typed };
};

const reportOn = (book: CampaignBook, week: number): Omit<Report, 'campaign'> => {
  const [period] = periodsOf(book.campaign.settings, 'week').slice(week);
  if (period === undefined) throw new Error(`no week ${week}`);
  const { campaign, ...report } = buildReport(
    {
      title: 'Tuần',
      campaign: book.campaign,
      checked: checkedOf(book),
      frozen: [],
      period,
      cutOff: mondayAfter(2, '15:00'),
      notMatchingOn: () => new Set(),
    },
    new Map(),
  );
  expect(campaign.indicators.map(({ code }) => code)).toEqual([...indicators]);
  return report;
};

const tallyHeader: Rows[number] = [
  'Ngày',
  'Đơn vị',
  'Kích hoạt [KH]',
  'Mức 2 [TN2]',
  'Kiểm tra',
  'Vướng mắc',
  'Minh chứng',
  'Nhập lúc',
];

it('gives the report of one book with those tallies, in any order of the rows', () => {
  fc.assert(
    fc.property(records, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (all, draws) => {
      const { pasted, typed } = partedFrom(all);
      fc.pre(pasted.length > 0);
      const shuffled = pasted
        .map((row) => ({ row, place: draws.next().value }))
        .sort((one, other) => one.place - other.place)
        .map(({ row }) => row);
      const rolledUp = bookWith({ communeFigures: [pastedHeader, ...shuffled] });
      const single = bookWith({ tallies: [tallyHeader, ...typed] });
      for (const week of weeks.keys()) expect(reportOn(rolledUp, week)).toEqual(reportOn(single, week));
    }),
    { numRuns: 60 },
  );
});

/** What people do to a pasted table. */
const slips = fc.constantFrom(
  'none',
  'commune',
  'indicator',
  'done',
  'gained',
  'label',
  'unsent',
  'twice',
  'apart',
);

it('has every pasted row in the sums or in a finding, whatever slips are made', () => {
  fc.assert(
    fc.property(records, fc.array(slips, { minLength: 1, maxLength: 12 }), (all, made) => {
      const { pasted } = partedFrom(all);
      fc.pre(pasted.length > 0);
      const slipped = pasted.flatMap((row, index): Rows => {
        const slip = made[index % made.length];
        const put = (column: number, cell: Rows[number][number]): Rows => [
          row.map((one, at) => (at === column ? cell : one)),
        ];
        if (slip === 'commune') return put(0, 'Xã Z');
        if (slip === 'indicator') return put(8, 'LA');
        if (slip === 'done') return put(10, '');
        if (slip === 'gained') return put(9, '#N/A');
        if (slip === 'label') return put(1, 'Kỳ');
        if (slip === 'unsent') return put(6, '');
        if (slip === 'apart') return put(14, 'Không');
        return slip === 'twice' ? [row, row] : [row];
      });
      const { findings, totals } = checkedOf(bookWith({ communeFigures: [pastedHeader, ...slipped] }));
      const named = new Set(
        findings
          .filter((finding) => leavesOut(finding) || finding.code === 'ROLLUP_SET_ASIDE')
          .flatMap(rowsOf),
      );
      // What no finding takes away is in the last sum of its commune and indicator, each week by itself.
      for (const [code, commune] of [
        ['01', 'Xã A'],
        ['02', 'Xã B'],
        ['10', 'Xã C'],
      ] as const)
        for (const indicator of indicators)
          for (const { to } of weeks) {
            const left = slipped.flatMap((row, index) =>
              !named.has(index + 2) && row[0] === commune && row[8] === indicator && isDay(row[3], to)
                ? [Number(row[10])]
                : [],
            );
            if (left.length === 0) continue;
            expect(totals.cumulative(code, indicator, to)).toBe(left.reduce((sum, done) => sum + done, 0));
          }
    }),
    { numRuns: 60 },
  );
});

const isDay = (cell: Rows[number][number] | undefined, day: string): boolean =>
  typeof cell === 'object' && cell.at.startsWith(day);
