// A small commune made for one test: a plan of one's own, units and rows typed by hand.
import type { Host, HostOptions } from '../../host/createHost';
import type { CloneChanges } from '../../host/runtime/hostTypes';
import { createHost } from '../../host/createHost';
import { momentOf } from '../../cli/localMinute';
import { readProject } from '../../cli/project';
import { createWorkbook } from '../../host/model/createWorkbook';
import type { CellValue } from '../../host/model/workbook';
import { choose, sheetNamed, valuesOf } from './commune';
import { openPrepared } from './prepared';

export interface VillageWords {
  readonly units?: readonly string[];
  /** Inhabitants from 14 years on, of each unit. */
  readonly people?: number;
  readonly now?: string;
  readonly settings?: Readonly<Record<string, CellValue>>;
  readonly making?: Partial<HostOptions>;
}

const owner = 'can-bo@example.vn';

/** A host with the add-in and a workbook that nobody has set up. */
export const openBlank = (
  now = '2025-04-17T08:00',
  answer = 'blank',
  making: Partial<HostOptions> = {},
): Host => {
  const { bundle, manifest } = readProject(process.cwd());
  const workbook = createWorkbook({ name: 'Sổ thử', owner, timeZone: manifest.timeZone });
  const host = createHost({
    workbook,
    manifest,
    now: momentOf(now, workbook.timeZone),
    answers: ({ kind, buttons, text }) =>
      kind === 'prompt'
        ? { button: 'ok', text: text.includes('mẫu') ? answer : '' }
        : { button: buttons.startsWith('YES') ? 'yes' : 'ok' },
    ...making,
  });
  host.load(bundle);
  return host;
};

/** Lets the clock stand at a local minute. */
export const setClock = (host: Host, minute: string): void =>
  host.clock.set(momentOf(minute, host.workbook.timeZone));

/** The letter of the column under the header, or under the header that ends with `[code]`. */
export const columnOf = (host: Host, tab: string, header: string): string => {
  const headers = (valuesOf(sheetNamed(host, tab))[0] ?? []).map(String);
  const index = headers.findIndex((one) => one === header || one.endsWith(`[${header}]`));
  if (index < 0) throw new Error(`${tab} has no column ${header}`);
  return String.fromCharCode(65 + index);
};

/** Types rows under the named headers, from the row down, in one edit; cells between them are left blank. */
export const typeUnder = (
  host: Host,
  tab: string,
  row: number,
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
) => {
  const places = headers.map((header) => columnOf(host, tab, header).charCodeAt(0) - 65);
  const first = Math.min(...places);
  const width = Math.max(...places) - first + 1;
  const block = rows.map((cells) =>
    Array.from({ length: width }, (_, offset) => cells[places.indexOf(first + offset)] ?? ''),
  );
  return host.edit(tab, `${String.fromCharCode(65 + first)}${row}`, block);
};

/** What a copy of a prepared village can be told; any other option is there from the start, or not at all. */
const toldLater: readonly string[] = [
  'answers',
  'onCall',
  'callCost',
  'quotas',
  'rangesRefused',
  'people',
] satisfies readonly (keyof CloneChanges)[];

/**
 * A commune that counts TN2 and KH from 18/4 to 18/6/2025 in villages of the given names, daily, new counts. Who
 * answers, what fails, what calls cost and how many are allowed holds once it is set up.
 */
export const openVillage = (words: VillageWords = {}): Host => {
  const { now = '2025-04-28T08:00', making = {}, ...typed } = words;
  const host = Object.keys(making).every((option) => toldLater.includes(option))
    ? openPrepared(`village ${JSON.stringify(typed)}`, () => typeVillage(typed, openSetUp()), making)
    : typeVillage(typed, setUpBlank(making));
  setClock(host, now);
  return host;
};

const setUpBlank = (making?: Partial<HostOptions>): Host => {
  const host = openBlank('2025-04-17T08:00', 'blank', making);
  choose(host, 'setUpCampaign');
  return host;
};

const openSetUp = (): Host => openPrepared('village', setUpBlank);

/** Types settings, plan and units into a workbook that is set up, and sets it up for them. */
const typeVillage = (words: Pick<VillageWords, 'units' | 'people' | 'settings'>, host: Host): Host => {
  const { units = ['Thôn 1', 'Thôn 2', 'Thôn 3'], people = 1_000, settings = {} } = words;
  const typed: Readonly<Record<string, CellValue>> = {
    'Tên chiến dịch': 'Đợt thử (dữ liệu giả)',
    'Ngày bắt đầu': '18/04/2025',
    'Ngày kết thúc': '18/06/2025',
    'Nơi nhận thư': 'chu-tich@example.vn',
    ...settings,
  };
  const items = valuesOf(sheetNamed(host, 'Cấu hình')).map((row) => row[0]);
  for (const [item, value] of Object.entries(typed))
    host.edit('Cấu hình', `B${items.indexOf(item) + 1}`, value);
  typeUnder(
    host,
    'Chỉ tiêu',
    2,
    ['Mã', 'Chỉ tiêu', 'Tên ngắn', 'Đơn vị tính', 'Mẫu số', 'Mục tiêu'],
    [
      ['TN2', 'Thu nhận mức 2', 'Mức 2', 'hồ sơ', 'DS14', '≥95%'],
      ['KH', 'Kích hoạt', '', 'tài khoản', 'DS14', '100%'],
    ],
  );
  host.edit('Đơn vị', 'G1', 'Công dân từ đủ 14 tuổi [DS14]');
  host.edit(
    'Đơn vị',
    'A2',
    units.map((name, index) => [`T${index + 1}`, name]),
  );
  host.edit(
    'Đơn vị',
    'G2',
    units.map(() => [people]),
  );
  choose(host, 'setUpCampaign');
  return host;
};

/** Types a row of tallies: date, unit and counts, as a village head would; gives the runs of the triggers. */
export const typeTally = (
  host: Host,
  row: number,
  date: CellValue,
  unit: CellValue,
  tn2: CellValue,
  kh: CellValue = '',
) => host.edit('Nhập liệu', `A${row}`, [[date, unit, tn2, kh]]);

/** What stands in the verdict column of the row. */
export const verdictOf = (host: Host, row: number): CellValue =>
  valuesOf(sheetNamed(host, 'Nhập liệu'))[row - 1]?.[
    columnOf(host, 'Nhập liệu', 'Kiểm tra').charCodeAt(0) - 65
  ] ?? null;
