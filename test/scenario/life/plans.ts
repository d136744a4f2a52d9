// The campaigns that are lived: a small one in the middle of its first week, and four real plans from their first day,
// each with the sample's settings and its first units. What people type in them is made up.
import { join } from 'node:path';
import { openSample } from '../../../cli/campaign/openCampaign';
import { readProject } from '../../../cli/project';
import type { Sample } from '../../../cli/campaign/sample';
import { readSample } from '../../../cli/campaign/sampleFolder';
import type { Host } from '../../../host/createHost';
import { openAutomatic, secondClerk, thirdEditor } from '../../support/automation';
import { deleteRows } from '../../../host/model/grid/structure';
import { choose, sheetNamed, valuesOf } from '../../support/commune';
import { openPrepared } from '../../support/prepared';
import { columnOf } from '../../support/village';
import { rowsOf } from './book';

/** What of a plan the stories and the second computation rest on, typed off the plan by hand. */
export interface LifePlan {
  /** The id of the sample; blank for the small plan. */
  readonly sample: string;
  readonly start: string;
  readonly end: string;
  /** Whether a typed count is the running total. */
  readonly isCumulative: boolean;
  /** By the names that villages type. */
  readonly unitCodes: Readonly<Record<string, string>>;
  /** The indicators that villages type, none of which comes near its ceiling by what they type. */
  readonly indicators: readonly string[];
  /** What each unit has of a base where the sample's figure is less than people may come to type. */
  readonly bases?: Readonly<Record<string, string>>;
  readonly kinds: readonly string[];
  readonly isFinalMailed: boolean;
  /** The hours of the day at which something falls due, or may: at least one, since rows are opened day by day. */
  readonly hoursOn: (day: string) => readonly number[];
}

/** 1 is Monday. */
const weekdayOf = (day: string): number => new Date(day).getUTCDay();

const unitsNamed = (word: string, code: string, count = 3): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length: count }, (_unit, index) => [`${word} ${index + 1}`, `${code}${index + 1}`]),
  );

export const smallPlan: LifePlan = {
  sample: '',
  start: '2025-04-21',
  end: '2025-06-18',
  isCumulative: false,
  unitCodes: unitsNamed('Thôn', 'T'),
  indicators: ['TN2', 'KH'],
  kinds: ['Tuần'],
  isFinalMailed: false,
  hoursOn: () => [],
};

export const realPlans: readonly LifePlan[] = [
  {
    sample: 'tu-nghia',
    start: '2025-04-18',
    end: '2025-06-18',
    isCumulative: false,
    unitCodes: unitsNamed('Thôn', 'THON_0'),
    indicators: ['TN2', 'SKDT'],
    kinds: ['Tuần'],
    isFinalMailed: false,
    hoursOn: (day) => (weekdayOf(day) === 1 ? [8, 11] : [11]),
  },
  {
    sample: 'loc-hoa',
    start: '2025-03-02',
    end: '2025-05-31',
    isCumulative: false,
    unitCodes: { 'Ấp Hòa Bình': 'AP_1', 'Ấp Đồng Tâm': 'AP_2', 'Ấp Suối Mới': 'AP_3' },
    indicators: ['TK2', 'SKDT'],
    kinds: ['Tháng'],
    isFinalMailed: true,
    // Due at 23:59: built at midnight after the first of a month; the final report at 22:00, and mailed at 23:00.
    hoursOn: (day) => (day === '2025-06-04' ? [22, 23] : day.endsWith('-01') ? [7, 21] : [0]),
  },
  {
    sample: 'kon-chieng',
    start: '2025-08-01',
    end: '2025-08-30',
    isCumulative: true,
    unitCodes: unitsNamed('Làng', 'LANG_'),
    indicators: ['TK2', 'TH3'],
    kinds: ['Tuần'],
    isFinalMailed: true,
    hoursOn: (day) =>
      day === '2025-08-30'
        ? [0, 8, 9, 10]
        : weekdayOf(day) === 2
          ? [7, 10]
          : weekdayOf(day) === 3
            ? [15, 16]
            : [0],
  },
  {
    sample: 'cam-tan',
    start: '2024-11-06',
    end: '2024-12-31',
    isCumulative: false,
    // Two units only: it writes a report a day, and its story is the longest by far.
    unitCodes: unitsNamed('Thôn', 'THON_0', 2),
    indicators: ['TN2', 'CBCC'],
    bases: { SCB: '500' },
    kinds: ['Tuần', 'Ngày'],
    isFinalMailed: true,
    hoursOn: (day) => (day === '2024-12-26' ? [11, 22, 23] : [11]),
  },
];

/** What the clerk answers: yes or no to every question, and what is typed into the choice of a period. */
export interface Answer {
  yes: boolean;
  pick: string;
}

export interface Life {
  readonly host: Host;
  readonly plan: LifePlan;
  readonly answer: Answer;
  /** Who types for each unit, in the order of the plan's units. */
  readonly heads: readonly string[];
}

/** Addresses of the heads of the villages, made up. */
const headsOf = (plan: LifePlan): readonly string[] =>
  Object.keys(plan.unitCodes).map((_name, index) => `truong-${index + 1}@example.vn`);

/** The sample with its settings and first units, and nothing typed by villages yet. */
const onlyUnits = (sample: Sample, codes: readonly string[], { bases = {} }: LifePlan): Sample => ({
  ...sample,
  tables: sample.tables
    .filter(({ tab }) => tab === 'settings' || tab === 'indicators' || tab === 'units')
    .map(({ tab, table }) => {
      const at = table.headers.indexOf('Mã');
      const lived = table.rows.filter((row) => codes.includes(row[at] ?? ''));
      const baseOf = (header: string): string | undefined => bases[header.replace(/^.*\[(.*)\]$/, '$1')];
      const rows = lived.map((row) => row.map((cell, index) => baseOf(table.headers[index] ?? '') ?? cell));
      return { tab, table: tab === 'units' ? { ...table, rows } : table };
    }),
});

/**
 * Takes away the units that set-up has written off the plan beside those that are lived: the second computation knows no
 * other, and one would come to type what it never counts.
 */
const keepOnly = (host: Host, codes: readonly string[]): void => {
  const listed = rowsOf(host, 'Đơn vị').map(({ Mã: code }, index) => ({ code, row: index + 2 }));
  for (const { code, row } of listed.reverse())
    if (!codes.includes(String(code))) deleteRows(host.workbook, sheetNamed(host, 'Đơn vị'), row, 1);
};

/** The plan at seven on its first morning: people have been let in, automation is on. */
const prepareReal = (plan: LifePlan): Host => {
  const project = readProject(process.cwd());
  const sample = readSample(join(project.samplesFolder, plan.sample));
  const codes = Object.values(plan.unitCodes);
  const host = openSample(onlyUnits(sample, codes, plan), project, `${plan.start}T07:00`, {});
  keepOnly(host, codes);
  const items = valuesOf(sheetNamed(host, 'Cấu hình')).map(([item]) => item);
  host.edit('Cấu hình', `B${items.indexOf('Người lập báo cáo') + 1}`, secondClerk);
  // The head of the last unit has no address on record.
  const addresses = headsOf(plan).slice(0, -1);
  host.edit(
    'Đơn vị',
    `${columnOf(host, 'Đơn vị', 'Email')}2`,
    addresses.map((address) => [address]),
  );
  host.workbook.editors.push(secondClerk, thirdEditor);
  choose(host, 'setUpCampaign');
  choose(host, 'installTriggers');
  return host;
};

/** The plan as its story begins; the heads of the villages may edit the file. */
export const openLife = (plan: LifePlan): Life => {
  const answer: Answer = { yes: true, pick: '' };
  const prepared =
    plan.sample === '' ? openAutomatic({}, {}) : openPrepared(`life ${plan.sample}`, () => prepareReal(plan));
  const host = prepared.clone({
    answers: ({ kind, buttons }) =>
      kind === 'prompt'
        ? { button: answer.yes ? 'ok' : 'cancel', text: answer.pick }
        : { button: buttons.startsWith('YES') ? (answer.yes ? 'yes' : 'no') : 'ok' },
  });
  const heads = headsOf(plan);
  host.workbook.editors.push(...heads);
  return { host, plan, answer, heads };
};
