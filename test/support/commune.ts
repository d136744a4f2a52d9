// A commune's spreadsheet on the local host, with the built add-in in it: the one stand-in for Google.
import { join } from 'node:path';
import type { Host, HandlerRun } from '../../host/createHost';
import { openSample } from '../../cli/campaign/openCampaign';
import { readProject } from '../../cli/project';
import { readSample } from '../../cli/campaign/sampleFolder';
import type { CellValue, SheetModel } from '../../host/model/workbook';
import type { HandlerResults } from '../../src/handlers';
import { openPrepared } from './prepared';

/** The sample's workbook, set up and filled, at the minute that its sample.json names or at another. */
export const openCommune = (sample: string, asOf?: string): Host =>
  openPrepared(`sample ${sample} ${asOf ?? ''}`, () => {
    const project = readProject(process.cwd());
    const described = readSample(join(project.samplesFolder, sample));
    return openSample(described, project, asOf ?? described.asOf, {});
  });

type HandlerName = keyof HandlerResults;
type Done<Name extends HandlerName> = Extract<HandlerResults[Name], { readonly ok: true }>;

/**
 * The result of a run of the handler; throws what the handler threw. The one place where results get their type: the
 * host runs any bundle, and what comes out of it is unknown by nature.
 */
export const resultOf = <Name extends HandlerName>(_handler: Name, run: HandlerRun): HandlerResults[Name] => {
  if (run.error !== undefined) throw run.error;
  return run.result as HandlerResults[Name];
};

/** What the clerk gets from a menu item, or a page from the function, when there is an argument. */
export const choose = <Name extends HandlerName>(
  host: Host,
  handler: Name,
  argument?: object,
): HandlerResults[Name] => resultOf(handler, runMenu(host, handler, argument));

/** The same of a handler that does what is asked; throws its message when it does not. */
export const succeed = <Name extends HandlerName>(
  host: Host,
  handler: Name,
  argument?: object,
): Done<Name> => {
  const result: HandlerResults[Name] = choose(host, handler, argument);
  if (!isDone(result)) throw new Error(`${handler} did nothing: ${JSON.stringify(result)}`);
  return result;
};

const isDone = <Result extends { readonly ok: boolean }>(
  result: Result,
): result is Extract<Result, { readonly ok: true }> => result.ok;

/** The run itself. The host hands an argument over as it does an event: it is what the function is called with. */
export const runMenu = (host: Host, handler: string, argument?: object): HandlerRun =>
  host.run(handler, { kind: 'menu', ...(argument === undefined ? {} : { event: argument }) });

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
