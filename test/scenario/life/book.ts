// What of a campaign's book must last, read off the workbook as a person sees it.
import type { Host } from '../../../host/createHost';
import type { CellValue } from '../../../host/model/workbook';
import { sheetNamed, valuesOf } from '../../support/commune';
import { chairman, logOf } from '../../support/automation';

/** A line of a tab, each cell under its header. */
export type NamedRow = Readonly<Record<string, CellValue>>;

/** The rows under the header of the tab, in order; none where the tab is not there yet. */
export const rowsOf = (host: Host, tab: string): readonly NamedRow[] => {
  if (!host.workbook.sheets.some(({ name }) => name === tab)) return [];
  const [headers = [], ...rows] = valuesOf(sheetNamed(host, tab));
  return rows.map((row) =>
    Object.fromEntries(
      headers.flatMap((header, index) =>
        header === null || header === '' ? [] : [[String(header), row[index] ?? null] as const],
      ),
    ),
  );
};

/** A line of the record of reports: what it says, and when it was mailed. */
export interface FrozenLine {
  readonly said: string;
  readonly build: string;
  readonly row: NamedRow;
  readonly sentAt: CellValue;
}

const frozenLines = (host: Host): readonly FrozenLine[] =>
  rowsOf(host, 'Chốt số liệu').map((row) => {
    const { 'Gửi lúc': sentAt = null, ...said } = row;
    return {
      said: JSON.stringify(said),
      build: ['Kỳ', 'Từ ngày', 'Đến ngày', 'Bản'].map((header) => String(row[header] ?? '')).join(' '),
      row,
      sentAt,
    };
  });

/** What the add-in writes on the tab of tallies by itself. */
const ownHeaders: readonly string[] = ['Kiểm tra', 'Nhập lúc', 'Người nhập'];

/** What people have typed, a text for each row, sorted: rows may be opened above others, and columns moved. */
const typedRows = (host: Host): readonly string[] =>
  rowsOf(host, 'Nhập liệu')
    .filter((row) =>
      Object.entries(row).some(([header, cell]) => header.endsWith(']') && (cell ?? '') !== ''),
    )
    .map((row) =>
      JSON.stringify(
        Object.entries(row)
          .filter(([header]) => !ownHeaders.includes(header))
          .sort(([one], [other]) => (one < other ? -1 : 1)),
      ),
    )
    .sort();

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
export const mailedBuilds = ({ frozen }: Pick<Book, 'frozen'>): readonly string[] => [
  ...new Set(
    frozen.flatMap(({ build, sentAt }) =>
      sentAt === null || sentAt === '' || build.includes('←') ? [] : [build],
    ),
  ),
];
