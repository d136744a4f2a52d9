// The tabs that people fill, by their names in a campaign workbook.
import type { SheetModel, WorkbookModel } from '../../host/model/workbook';

export type TabKey =
  'settings' | 'indicators' | 'units' | 'exclusions' | 'tallies' | 'systemFigures' | 'guidedList';

/** Vietnamese first, then English. */
export const tabNames: Readonly<Record<TabKey, readonly [string, string]>> = {
  settings: ['Cấu hình', 'Settings'],
  indicators: ['Chỉ tiêu', 'Indicators'],
  units: ['Đơn vị', 'Units'],
  exclusions: ['Loại trừ', 'Exclusions'],
  tallies: ['Nhập liệu', 'Tallies'],
  systemFigures: ['Số liệu hệ thống', 'System figures'],
  guidedList: ['Danh sách', 'Guided list'],
};

/** The tab by either of its names; undefined when the workbook has none. */
export const findTab = (workbook: WorkbookModel, tab: TabKey): SheetModel | undefined =>
  workbook.sheets.find((sheet) => tabNames[tab].some((name) => sameText(name, sheet.name)));

/** Whether two names read the same, however they are cased, composed or spaced. */
export const sameText = (one: string, other: string): boolean => folded(one) === folded(other);

const folded = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
