// A campaign's tabs as plain data. What the tallies say stands in `readTallies.ts`.
import { digitsOf, grainsOf } from './grains';
import { plainBase, plainDeadlines, plainQuota, plainTarget } from './plainTexts';
import type { PlainCampaign, PlainIndicator, PlainTarget, PlainUnit, PlainWay } from './plainCampaign';
import { hasCommunes, readCommunes } from './readCommunes';
import type { TypedFinding } from './readTallies';
import { readTallies } from './readTallies';
import type { Grid, SheetRecord } from './sheetCells';
import { codesOf, isoDate, recordsOf, textOf } from './sheetCells';

const ways: Readonly<Record<string, PlainWay>> = {
  'Phát sinh': 'new',
  'Lũy kế': 'runningTotal',
  'Hiện có': 'state',
};

const basisPointsOf = (text: string): number => Number(text.replace('%', '').replace(',', '.')) * 100;

/** The days of a unit's own: [X.TU] and [X.HAN]. */
const ownDaysOf = (record: SheetRecord, codes: readonly string[]): PlainUnit['ownDays'] => {
  const days = new Map<string, { first?: string; last?: string }>();
  for (const code of codes) {
    const [, indicator = '', end] = /^(.+)\.(TU|HAN)$/.exec(code) ?? [];
    if (indicator === '' || textOf(record[code]) === '') continue;
    const day = isoDate(record[code]);
    days.set(indicator, { ...days.get(indicator), ...(end === 'TU' ? { first: day } : { last: day }) });
  }
  return days;
};

const unitsOf = (grid: Grid, plan: Pick<PlainCampaign, 'indicators'>): readonly PlainUnit[] => {
  const codes = codesOf(grid);
  const figures = codes.filter((code) => !/\.(?:TU|HAN)$/.test(code));
  return recordsOf(grid)
    .filter((record) => textOf(record['Mã']) !== '')
    .map((record) => ({
      code: textOf(record['Mã']),
      inTotal: textOf(record['Tính vào tổng']) !== 'Không',
      figures: new Map(
        figures.map((code) => {
          const cell = record[code];
          return [code, typeof cell === 'number' ? grainsOf(cell, digitsOf(plan, code)) : null];
        }),
      ),
      ownDays: ownDaysOf(record, codes),
    }));
};

const digitsIn = (record: SheetRecord): number => Number(textOf(record['Số lẻ']) || 0);

/** Whatever is wanted in steps is wanted by the last of them. */
const lastStepOf = (target: PlainTarget | null): string | null =>
  target?.kind === 'steps' ? (target.steps.at(-1)?.until ?? null) : null;

/** The campaign of a workbook whose tabs bear their Vietnamese names. */
export const readSheets = (
  tab: (name: string) => Grid,
  findings: readonly TypedFinding[],
  tabs: readonly string[] = [],
): PlainCampaign => {
  const settings = new Map(tab('Cấu hình').map(([item, value]) => [textOf(item), value ?? null]));
  const setting = (item: string): string => textOf(settings.get(item));
  const start = isoDate(settings.get('Ngày bắt đầu'));
  const end = isoDate(settings.get('Ngày kết thúc'));
  const lines = recordsOf(tab('Chỉ tiêu'));
  const indicators = lines
    .filter((record) => !textOf(record['Mã']).includes('.'))
    .map((record): PlainIndicator => ({
      code: textOf(record['Mã']),
      digits: digitsIn(record),
      ceiling: plainBase(textOf(record['Không vượt quá']))?.[0]?.code ?? null,
      way: ways[textOf(record['Cách ghi']) || setting('Cách ghi số')] ?? 'new',
      // A code with a dot breaks another indicator down.
      parts: lines
        .filter((line) => textOf(line['Mã']).startsWith(`${textOf(record['Mã'])}.`))
        .map((line) => ({
          code: textOf(line['Mã']),
          overlaps: textOf(line['Cách ghi']) === 'Chồng nhau',
        })),
      main: textOf(record['Chính']) === 'Có',
      quota: plainQuota(textOf(record['Định mức/ngày']), digitsIn(record)),
      base: plainBase(textOf(record['Mẫu số'])),
      target: plainTarget(textOf(record['Mục tiêu']), digitsIn(record)),
      from: textOf(record['Từ ngày']) === '' ? start : isoDate(record['Từ ngày']),
      deadline:
        textOf(record['Đến hết ngày']) !== ''
          ? isoDate(record['Đến hết ngày'])
          : (lastStepOf(plainTarget(textOf(record['Mục tiêu']))) ?? end),
    }));
  const units = unitsOf(tab('Đơn vị'), { indicators });
  const codeOfName = new Map(
    recordsOf(tab('Đơn vị')).map((record) => [textOf(record['Tên đơn vị']), textOf(record['Mã'])]),
  );
  const pasted = hasCommunes(tabs, tab);
  return {
    start,
    end,
    mode: setting('Cách ghi số') === 'Lũy kế' ? 'runningTotal' : 'new',
    countedBy: setting('Chu kỳ nhập liệu') === 'Tuần' ? 'week' : 'day',
    ...plainDeadlines(setting('Kỳ báo cáo'), setting('Hạn thôn báo cáo')),
    onTrack: basisPointsOf(setting('Ngưỡng đúng tiến độ')),
    atRisk: basisPointsOf(setting('Ngưỡng nguy cơ')),
    indicators,
    units,
    exclusions: recordsOf(tab('Loại trừ')).flatMap((record) => {
      const name = textOf(record['Đơn vị']);
      if (name === '') return [];
      const unit = codeOfName.get(name);
      if (unit === undefined) throw new Error(`Loại trừ names a unit that is none: ${name}`);
      const figure = textOf(record['Trừ vào']);
      const people = grainsOf(Number(record['Số người'] ?? 0), digitsOf({ indicators }, figure));
      return [{ unit, figure, people }];
    }),
    rows: pasted
      ? readCommunes(
          tab,
          codeOfName,
          indicators.map(({ code }) => code),
        ).rows
      : readTallies(tab('Nhập liệu'), codeOfName, indicators, findings),
  };
};
