// A village campaign that is left to the clock: hours pass, triggers fire, and what they did is looked up.
import type { Host } from '../../host/createHost';
import type { CloneChanges } from '../../host/runtime/hostTypes';
import { momentOf } from '../../cli/localMinute';
import type { CellValue } from '../../host/model/workbook';
import { choose, sheetNamed, valuesOf } from './commune';
import { openPrepared } from './prepared';
import { openVillage, setClock, typeTally } from './village';

export const owner = 'can-bo@example.vn';
export const secondClerk = 'can-bo-2@example.vn';
/** May edit the file, and is no clerk. */
export const thirdEditor = 'nguoi-xem@example.vn';
export const chairman = 'chu-tich@example.vn';
/** The heads of Thôn 2 and Thôn 3; Thôn 4 has no address. */
export const heads = ['truong-thon-2@example.vn', 'truong-thon-3@example.vn'] as const;

/**
 * Four villages on Saturday 26/4/2025, 8:00, in the first week, on which Thôn 1 alone has reported; villages are due on
 * Monday 11:00, the commune on Monday 16:00. What `changes` say holds once they have been prepared.
 */
export const openFourVillages = (
  settings: Readonly<Record<string, CellValue>> = {},
  changes: CloneChanges = {},
): Host => openPrepared(`four villages ${JSON.stringify(settings)}`, () => prepareFour(settings), changes);

const prepareFour = (settings: Readonly<Record<string, CellValue>>): Host => {
  const host = openVillage({
    units: ['Thôn 1', 'Thôn 2', 'Thôn 3', 'Thôn 4'],
    settings: {
      'Ngày bắt đầu': '21/04/2025',
      'Hạn xã báo cáo': 'Thứ Hai 16:00',
      'Người lập báo cáo': secondClerk,
      ...settings,
    },
    now: '2025-04-26T08:00',
  });
  host.workbook.editors.push(secondClerk, thirdEditor);
  heads.forEach((address, index) => host.edit('Đơn vị', `E${index + 3}`, address));
  typeTally(host, 2, '25/04/2025', 'Thôn 1', 10, 4);
  return host;
};

/** The same with automation on: turned on under the changes, by the clerk who answers as they say. */
export const openAutomatic = (
  settings: Readonly<Record<string, CellValue>> = {},
  changes: CloneChanges = {},
): Host =>
  Object.keys(changes).length > 0
    ? turnOn(openFourVillages(settings, changes))
    : openPrepared(`automatic ${JSON.stringify(settings)}`, () => turnOn(openFourVillages(settings)));

const turnOn = (host: Host): Host => {
  choose(host, 'installTriggers');
  return host;
};

/** Fires the clock triggers at the minute; throws what a handler threw. */
export const fireAt = (host: Host, minute: string): void => {
  setClock(host, minute);
  for (const run of host.fireClockTriggers()) if (run.error !== undefined) throw run.error;
};

/** Fires the clock triggers every hour from the first minute to the last, both included, `hours` apart. */
export const liveThrough = (host: Host, first: string, last: string, hours = 1): void => {
  const { timeZone } = host.workbook;
  const end = momentOf(last, timeZone).getTime();
  for (let time = momentOf(first, timeZone).getTime(); time <= end; time += hours * 3_600_000) {
    host.clock.set(new Date(time));
    for (const run of host.fireClockTriggers()) if (run.error !== undefined) throw run.error;
  }
};

/** How many mails went to the address alone. */
export const mailsTo = (host: Host, address: string): number =>
  host.mails.filter(({ to, cc, bcc }) => to === address && cc === '' && bcc === '').length;

export interface LogLine {
  readonly user: CellValue;
  readonly action: CellValue;
  readonly outcome: string;
}

/** The log, oldest line first. */
export const logOf = (host: Host): readonly LogLine[] =>
  valuesOf(sheetNamed(host, 'Nhật ký'))
    .slice(1)
    .reverse()
    .map(([, user = null, action = null, outcome = null]) => ({ user, action, outcome: String(outcome) }));

export const linesOn = (host: Host, action: string): readonly string[] =>
  logOf(host).flatMap((line) => (line.action === action ? [line.outcome] : []));

/** The names of the report tabs, in time order. */
export const reportTabs = (host: Host): readonly string[] =>
  host.workbook.sheets
    .map(({ name }) => name)
    .filter((name) => name.startsWith('Tuần'))
    .sort();
