// What of a campaign's book must last, read off the workbook as a person sees it.
import type { Host } from '../../../host/createHost';
import type { CellValue } from '../../../host/model/workbook';
import { sheetNamed, valuesOf } from '../../support/commune';
import { chairman, logOf } from '../../support/automation';

type Row = readonly CellValue[];

/** The rows under the header of the tab, and where its columns stand; nothing where the tab is not there yet. */
const tableOf = (
  host: Host,
  tab: string,
): { readonly headers: readonly string[]; readonly rows: readonly Row[] } => {
  if (!host.workbook.sheets.some(({ name }) => name === tab)) return { headers: [], rows: [] };
  const [headers = [], ...rows] = valuesOf(sheetNamed(host, tab));
  return { headers: headers.map(String), rows };
};

/** A line of the record of reports: what it says, and when it was mailed. */
export interface FrozenLine {
  readonly said: string;
  readonly build: string;
  readonly sentAt: CellValue;
}

const frozenLines = (host: Host): readonly FrozenLine[] => {
  const { headers, rows } = tableOf(host, 'Chốt số liệu');
  const sent = headers.indexOf('Gửi lúc');
  const at = (row: Row, header: string): string => String(row[headers.indexOf(header)] ?? '');
  return rows.map((row) => ({
    said: JSON.stringify(row.filter((_cell, index) => index !== sent)),
    build: ['Kỳ', 'Từ ngày', 'Đến ngày', 'Bản'].map((header) => at(row, header)).join(' '),
    sentAt: sent < 0 ? null : (row[sent] ?? null),
  }));
};

/** What people have typed, a text for each row, sorted: rows may be opened above others. */
const typedRows = (host: Host): readonly string[] => {
  const { headers, rows } = tableOf(host, 'Nhập liệu');
  const own = ['Kiểm tra', 'Nhập lúc'].map((header) => headers.indexOf(header));
  const counts = headers.flatMap((header, index) => (header.endsWith(']') ? [index] : []));
  return rows
    .filter((row) => counts.some((index) => (row[index] ?? '') !== ''))
    .map((row) => JSON.stringify(row.filter((_cell, index) => !own.includes(index))))
    .sort();
};

export interface Book {
  readonly frozen: readonly FrozenLine[];
  readonly typed: readonly string[];
  /** Mails with a report, to the chairman. */
  readonly mails: number;
  readonly allMails: number;
  readonly log: readonly { readonly user: CellValue }[];
}

export const readBook = (host: Host): Book => ({
  frozen: frozenLines(host),
  typed: typedRows(host),
  mails: host.mails.filter(({ to }) => to === chairman).length,
  allMails: host.mails.length,
  log: logOf(host),
});

/** Builds of reports that bear the minute of their mail. */
export const mailedBuilds = ({ frozen }: Book): number =>
  new Set(
    frozen.flatMap(({ build, sentAt }) =>
      sentAt === null || sentAt === '' || build.includes('←') ? [] : [build],
    ),
  ).size;
