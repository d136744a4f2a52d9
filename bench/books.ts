// Campaigns of any size, made up: so many units, days and indicators, every row filled.
import { createHost, type Host } from '../host/createHost';
import { createWorkbook } from '../host/model/createWorkbook';
import { columnLetters } from '../host/model/grid/a1';
import type { CellValue } from '../host/model/workbook';
import { momentOf } from '../cli/localMinute';
import type { Project } from '../cli/project';

export interface Size {
  readonly units: number;
  readonly days: number;
  readonly indicators: number;
}

export const tallies = 'Nhập liệu';
const firstDay = Date.UTC(2025, 0, 1);
const millisecondsOfDay = 86_400_000;

export const numbers = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index + 1);

/** The day, counted from 0, as people type it. */
const typedDay = (day: number): string =>
  new Date(firstDay + day * millisecondsOfDay).toISOString().slice(0, 10).split('-').reverse().join('/');

/** The same in ISO. */
export const isoDay = (day: number): string =>
  new Date(firstDay + day * millisecondsOfDay).toISOString().slice(0, 10);

/** Counts below 20 as if by chance, the same at each start: hardly two rows of a day say the same. */
export const countsOf = (day: number, unit: number, indicators: number): readonly number[] =>
  numbers(indicators).map((indicator) => {
    const mixed = Math.imul(day * 1_009 + unit * 31 + indicator, 0x9e3779b1);
    return ((mixed ^ (mixed >>> 15)) >>> 7) % 20;
  });

const headersOf = (host: Host, tab: string): readonly string[] => {
  const row = host.workbook.sheets.find(({ name }) => name === tab)?.rows.get(1) ?? new Map<number, never>();
  return [...row.keys()].reduce<string[]>((headers, column) => {
    headers[column - 1] = String(row.get(column)?.value ?? '');
    return headers;
  }, []);
};

/** The letters of the column under the header, or under the one that ends with `[code]`; throws where there is none. */
export const columnOf = (host: Host, tab: string, header: string): string => {
  const index = headersOf(host, tab).findIndex((one) => one === header || one.endsWith(`[${header}]`));
  if (index < 0) throw new Error(`${tab} has no column ${header}`);
  return columnLetters(index + 1);
};

const typePlan = (host: Host, { units, days, indicators }: Size): void => {
  const settings = host.workbook.sheets.find(({ name }) => name === 'Cấu hình');
  const rowOf = (item: string): number =>
    [...(settings?.rows ?? [])].find(([, cells]) => cells.get(1)?.value === item)?.[0] ?? 0;
  const say = (item: string, value: CellValue): void => {
    host.edit('Cấu hình', `B${rowOf(item)}`, value);
  };
  say('Tên chiến dịch', 'Đợt đo (dữ liệu giả)');
  say('Ngày bắt đầu', typedDay(0));
  say('Ngày kết thúc', typedDay(days - 1 + 14));
  say('Nơi nhận thư', 'chu-tich@example.vn');
  host.edit(
    'Chỉ tiêu',
    'A2',
    numbers(indicators).map((number) => [`C${number}`, `Việc ${number}`, '', '', 'hồ sơ', 'DS14', '95%']),
  );
  host.edit('Đơn vị', 'G1', 'Công dân từ đủ 14 tuổi [DS14]');
  host.edit(
    'Đơn vị',
    'A2',
    numbers(units).map((number) => [`T${number}`, `Thôn ${number}`, '', '', '', '', 5_000]),
  );
};

const fill = (host: Host, { units, days, indicators }: Size): void => {
  const rows = numbers(days).flatMap((day) =>
    numbers(units).map((unit) => [typedDay(day - 1), `Thôn ${unit}`, ...countsOf(day, unit, indicators)]),
  );
  host.edit(tallies, 'A2', rows);
};

/** A commune set up and filled up to the last day, at eight in the morning after it. */
export const openBook = ({ bundle, manifest }: Project, size: Size): Host => {
  const workbook = createWorkbook({
    name: 'Sổ đo',
    owner: 'can-bo@example.vn',
    timeZone: manifest.timeZone,
  });
  const host = createHost({
    workbook,
    manifest,
    now: momentOf('2025-01-01T08:00', workbook.timeZone),
    answers: ({ kind, buttons, text }) =>
      kind === 'prompt'
        ? { button: 'ok', text: text.includes('mẫu') ? 'blank' : '' }
        : { button: buttons.startsWith('YES') ? 'yes' : 'ok' },
  });
  host.load(bundle);
  host.run('setUpCampaign');
  typePlan(host, size);
  host.run('setUpCampaign');
  fill(host, size);
  host.clock.set(momentOf(`${isoDay(size.days)}T08:00`, workbook.timeZone));
  return host;
};
