// A commune's spreadsheet on the local host, with the built add-in in it: the one stand-in for Google.
import { join } from 'node:path';
import type { Host, HandlerRun } from '../../host/createHost';
import { openSample } from '../../cli/openCampaign';
import { readProject } from '../../cli/project';
import { readSample } from '../../cli/sample';
import type { CellValue, SheetModel } from '../../host/model/workbook';
import { openPrepared } from './prepared';

/** The sample's workbook, set up and filled, at the minute that its sample.json names or at another. */
export const openCommune = (sample: string, asOf?: string): Host =>
  openPrepared(`sample ${sample} ${asOf ?? ''}`, () => {
    const project = readProject(process.cwd());
    const described = readSample(join(project.samplesFolder, sample));
    return openSample(described, project, asOf ?? described.asOf, {});
  });

/** What the clerk gets from a menu item; throws what the handler threw. */
export const choose = <Result = Readonly<Record<string, unknown>>>(host: Host, handler: string): Result => {
  const run = runMenu(host, handler);
  if (run.error !== undefined) throw run.error;
  return run.result as Result;
};

export const runMenu = (host: Host, handler: string): HandlerRun => host.run(handler, { kind: 'menu' });

export const sheetNamed = (host: Host, name: string): SheetModel => {
  const sheet = host.workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`There is no tab ${name}`);
  return sheet;
};

/** The tab's values, row 1 first, down to the last row and column with a value; null where a cell is empty. */
export const valuesOf = (sheet: SheetModel): readonly (readonly CellValue[])[] => {
  const filled = [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { value }]) => (value === null ? [] : [{ row, column }])),
  );
  const rows = Math.max(0, ...filled.map(({ row }) => row));
  const columns = Math.max(0, ...filled.map(({ column }) => column));
  return Array.from({ length: rows }, (_row, row) =>
    Array.from(
      { length: columns },
      (_column, column) => sheet.rows.get(row + 1)?.get(column + 1)?.value ?? null,
    ),
  );
};

/** All text of a tab, for looking words up. */
export const textOf = (sheet: SheetModel): string =>
  valuesOf(sheet)
    .flat()
    .filter((value) => value !== null)
    .join('\n');
