// The settings of a plan's template, read as a workbook's tab is.
import type { CampaignSettings } from '../../src/domain/plan/campaign';
import type { Cell } from '../../src/schema/cells/cell';
import { settingItems } from '../../src/schema/settingItems';
import { readSettings } from '../../src/schema/readers/settingsTab';
import type { SettingsReading } from '../../src/schema/readers/settingsTab';
import { templates } from '../../src/templates';

/** The tab of settings that holds these items, read. */
export const readItems = (items: Readonly<Record<string, Cell>>): SettingsReading =>
  readSettings({
    title: () => 'Cấu hình',
    values: [
      ['Mục', 'Giá trị', 'Giải thích'],
      ...Object.entries(items).map(([item, value]) => [item, value, '']),
    ],
    formulas: [],
    shown: [],
  });

/** Throws what is wrong with them when a template's settings cannot be read. */
export const planSettings = (id: string, changes: Readonly<Record<string, Cell>> = {}): CampaignSettings => {
  const template = templates.find((one) => one.id === id);
  const typed = Object.fromEntries(
    settingItems.flatMap(({ key, vi }) => {
      const value = template?.settings[key];
      return value === undefined ? [] : [[vi, value] as const];
    }),
  );
  const { settings, findings } = readItems({ ...typed, ...changes });
  if (settings === null) throw new Error(JSON.stringify(findings));
  return settings;
};
