// Which units differ from what others counted: the police system's running totals, the list of people guided.
import { countedBy, doneBy } from './done';
import { digitsOf, grainsOf } from './grains';
import type { PlainCampaign } from './plainCampaign';
import type { Grid, SheetRecord } from './sheetCells';
import { isoDate, recordsOf, textOf } from './sheetCells';

type Tab = (name: string) => Grid;

const nameToCode = (tab: Tab): ReadonlyMap<string, string> =>
  new Map(recordsOf(tab('Đơn vị')).map((record) => [textOf(record['Tên đơn vị']), textOf(record['Mã'])]));

/** The tab's records of each unit until the day, by its code. */
const recordsUntil = (tab: Tab, name: string, day: string): ReadonlyMap<string, readonly SheetRecord[]> => {
  const codes = nameToCode(tab);
  const records = new Map<string, readonly SheetRecord[]>();
  for (const record of recordsOf(tab(name))) {
    if (textOf(record['Đơn vị']) === '' || isoDate(record['Ngày']) > day) continue;
    const code = codes.get(textOf(record['Đơn vị']));
    if (code === undefined) throw new Error(`${name} names a unit that is none: ${record['Đơn vị']}`);
    records.set(code, [...(records.get(code) ?? []), record]);
  }
  return records;
};

/** The system's last running total until the day is not what the unit had done on the day of that total. */
const differsFromSystem = (campaign: PlainCampaign, unit: string, records: readonly SheetRecord[]): boolean =>
  campaign.indicators.some(({ code }) => {
    const last = records.findLast((record) => typeof record[code] === 'number');
    const known = campaign.units.find((one) => one.code === unit);
    if (last === undefined || known === undefined) return false;
    const done = doneBy(campaign, known, code, isoDate(last['Ngày']));
    return done !== null && done !== grainsOf(Number(last[code]), digitsOf(campaign, code));
  });

/** Units that differ at the end of the day. A list is kept for the indicators of which it names a success by then. */
export const differingUnits = (campaign: PlainCampaign, tab: Tab, day: string): ReadonlySet<string> => {
  const system = recordsUntil(tab, 'Số liệu hệ thống', day);
  const list = recordsUntil(tab, 'Danh sách', day);
  const successes = (records: readonly SheetRecord[], indicator: string): number =>
    records.filter((one) => one['Nội dung'] === indicator && one['Kết quả'] === 'thành công').length;
  const everyone = [...list.values()].flat();
  const listed = campaign.indicators.filter(
    ({ code, way }) => way !== 'state' && successes(everyone, code) > 0,
  );
  return new Set(
    campaign.units.flatMap(({ code: unit }) =>
      differsFromSystem(campaign, unit, system.get(unit) ?? []) ||
      listed.some(
        ({ code, digits = 0 }) =>
          countedBy(campaign, unit, code, day) !== grainsOf(successes(list.get(unit) ?? [], code), digits),
      )
        ? [unit]
        : [],
    ),
  );
};
