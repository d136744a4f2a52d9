// Finds what the add-in names in a workbook: its tabs, its columns and its settings, in either language.
import type { SheetModel, WorkbookModel } from '../../host/model/workbook';
import type { TabKey } from '../../src/domain/finding';
import { isNamed } from '../../src/schema/bookNames';
import { foldHeader } from '../../src/schema/foldHeader';
import type { SettingKey } from '../../src/domain/plan/campaign';
import { settingItems } from '../../src/schema/settingItems';
import { tabNames } from '../../src/schema/tabs';

/** The tab by either of its names; undefined when the workbook has none. */
export const findTab = (workbook: WorkbookModel, tab: TabKey): SheetModel | undefined =>
  workbook.sheets.find((sheet) => isNamed(tabNames[tab], sheet.name));

/** Whether the text names the setting. */
export const isSetting = (key: SettingKey, text: string): boolean =>
  settingItems.some((item) => item.key === key && isNamed(item, text));

/** Whether two names are one to the add-in. */
export const sameName = (one: string, other: string): boolean => foldHeader(one) === foldHeader(other);
