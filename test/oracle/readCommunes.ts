// The records of communes that a district has pasted together, as plain rows: worked out from the tab alone. Where a book has
// such a tab with rows in it, they count, and what is typed does not.
import type { PlainRow } from './plainCampaign';
import type { Grid, SheetRecord } from './sheetCells';
import { isoDate, isoMinute, recordsOf, textOf } from './sheetCells';

const tabName = 'Số liệu các xã';

interface Line {
  readonly unit: string;
  readonly to: string;
  readonly from: string;
  readonly version: number;
  readonly mailed: string | null;
  readonly built: string;
  readonly village: string;
  readonly code: string;
  readonly gained: number;
  readonly done: number;
  /** A figure of an earlier report as a later one corrects it. */
  readonly isCorrection: boolean;
}

export interface PlainCommunes {
  readonly rows: readonly PlainRow[];
  /** How many rows nothing can be done with: another commune, another indicator, or a report that was not sent. */
  readonly leftOut: number;
}

const plainly = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const lineOf = (record: SheetRecord, unit: string): Line => ({
  unit,
  from: isoDate(record['Từ ngày']),
  to: isoDate(record['Đến ngày']),
  version: Number(record['Bản']),
  mailed: isoMinute(record['Gửi lúc']),
  built: isoMinute(record['Chốt lúc']) ?? '',
  village: textOf(record['Đơn vị']),
  code: textOf(record['Chỉ tiêu']),
  gained: Number(record['Trong kỳ']),
  done: Number(record['Lũy kế']),
  isCorrection: textOf(record['Kỳ']).includes('←'),
});

/** Whether the book has such a tab, with something under its header. */
export const hasCommunes = (tabs: readonly string[], tab: (name: string) => Grid): boolean =>
  tabs.includes(tabName) && tab(tabName).length > 1;

/** The rows of running totals that the communes have published, each at the last day of its report. */
export const readCommunes = (
  tab: (name: string) => Grid,
  codeOfName: ReadonlyMap<string, string>,
  codes: readonly string[],
): PlainCommunes => {
  const codeOf = new Map([...codeOfName].map(([name, code]) => [plainly(name), code]));
  const records = recordsOf(tab(tabName)).filter((record) => textOf(record['Kỳ']) !== 'Kỳ');
  const known = records.filter(
    (record) => codeOf.has(plainly(textOf(record['Xã']))) && codes.includes(textOf(record['Chỉ tiêu'])),
  );
  const lines = known
    .filter((record) => textOf(record['Tính vào tổng']) !== 'Không')
    .map((record) => lineOf(record, codeOf.get(plainly(textOf(record['Xã']))) ?? ''));
  const own = lines.filter(({ isCorrection }) => !isCorrection);
  const sent = own.filter(({ mailed }) => mailed !== null);
  const corrections = lines.filter(({ isCorrection }) => isCorrection);
  const rows = [...new Set(sent.map(({ unit, to }) => `${unit} ${to}`))].map((key): PlainRow => {
    const ofReport = sent.filter(({ unit, to }) => `${unit} ${to}` === key);
    const last = Math.max(...ofReport.map(({ version }) => version));
    const counts = new Map<string, number>();
    const seen = new Set<string>();
    for (const line of ofReport.filter(({ version }) => version === last)) {
      const place = `${line.village} ${line.code}`;
      if (seen.has(place)) continue;
      seen.add(place);
      // A later report that corrects this week, or one before it, says by how much.
      const more = corrections
        .filter(
          (one) =>
            one.unit === line.unit &&
            one.village === line.village &&
            one.code === line.code &&
            one.to <= line.to &&
            one.built > line.built,
        )
        .reduce((sum, one) => {
          const was = sent.find(
            ({ unit, village, code, to }) =>
              unit === one.unit && village === one.village && code === one.code && to === one.to,
          );
          return sum + one.gained - (was?.gained ?? 0);
        }, 0);
      counts.set(line.code, (counts.get(line.code) ?? 0) + line.done + more);
    }
    const minutes = ofReport.map(({ mailed }) => mailed ?? '').sort();
    const [unit = '', date = ''] = key.split(' ');
    return { unit, date, counts, parts: new Map(), typedAt: minutes[0] ?? null };
  });
  const unsent = own.filter(({ mailed }) => mailed === null);
  return { rows, leftOut: records.length - known.length + unsent.length };
};
