// The samples on the local host: what their tabs hold, and what the add-in says of them.
import { readdirSync } from 'node:fs';
import type { Host } from '../../host/createHost';
import { sheetNamed, valuesOf, succeed } from '../support/commune';
import type { PlainPeriodKind } from './plainCampaign';
import type { PlainCampaign } from './plainCampaign';
import { readSheets } from './readSheets';
import { hasCommunes, readCommunes } from './readCommunes';
import type { Grid } from './sheetCells';
import { textOf } from './sheetCells';

/** The names of the samples' folders. */
export const sampleNames: readonly string[] = readdirSync('samples', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'recipes')
  .map(({ name }) => name);

/** The values of the host's tabs by their names. */
export const tabsOf =
  (host: Host) =>
  (name: string): Grid =>
    valuesOf(sheetNamed(host, name));

const kinds: Readonly<Record<string, PlainPeriodKind>> = {
  Tuần: 'week',
  Tháng: 'month',
  Quý: 'quarter',
  Ngày: 'day',
};

/** The names of the host's tabs. */
export const tabNamesOf = (host: Host): readonly string[] => host.workbook.sheets.map(({ name }) => name);

/** How many pasted rows of communes are left out; 0 in a book without such a tab. */
export const pastedLeftOut = (host: Host): number => {
  const tab = tabsOf(host);
  if (!hasCommunes(tabNamesOf(host), tab)) return 0;
  const [, ...units] = tab('Đơn vị');
  const codes = tab('Chỉ tiêu').map(([code]) => textOf(code));
  return readCommunes(tab, new Map(units.map(([code, name]) => [textOf(name), textOf(code)])), codes).leftOut;
};

/** The kind of period that the commune usually reports on. */
export const usualKind = (host: Host): PlainPeriodKind => {
  const typed = tabsOf(host)('Cấu hình').find(([item]) => item === 'Kỳ báo cáo')?.[1];
  const kind = kinds[String(typed ?? 'Tuần').split(';')[0] ?? ''];
  if (kind === undefined) throw new Error(`${typed} is no kind of period`);
  return kind;
};

/** The host's calendar day. */
export const todayOf = (host: Host): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: host.workbook.timeZone }).format(host.clock.now());

/** The campaign as its tabs stand; what counts of the tallies is told by the findings about them. */
export const readCampaign = (host: Host): PlainCampaign =>
  readSheets(tabsOf(host), succeed(host, 'checkTallies').issues, tabNamesOf(host));
