// Runs the experiments on a scratch tab of the open spreadsheet and always takes the tab away again.
import { scratchTabName } from '../../schema/tabs';
import type { SelfCheckPort, SelfCheckResult } from '../../services/ports/selfCheck';
import { removeIfThere } from '../sheets/wholeSheet';
import { accountExperiments } from './accountExperiments';
import { cellExperiments } from './cellExperiments';
import type { Experiment } from './experiment';
import { renamed } from './experiment';
import { sheetExperiments } from './sheetExperiments';

const experiments: readonly Experiment[] = [
  ...cellExperiments(),
  ...sheetExperiments(),
  ...accountExperiments(),
];

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const tryOut = (
  { id, expected, observe }: Experiment,
  sheet: Sheet,
  spreadsheet: Spreadsheet,
): SelfCheckResult => {
  try {
    const observed = observe(sheet, spreadsheet);
    return { id, outcome: expected === null || observed === expected ? 'same' : 'differs', observed };
  } catch (error) {
    return { id, outcome: 'refused', observed: error instanceof Error ? error.message : String(error) };
  }
};

export const createGoogleSelfCheck = (): SelfCheckPort => ({
  run: () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const active = spreadsheet.getActiveSheet();
    // A tab of that name is a leaving of a run that was cut off.
    for (const name of [scratchTabName, renamed(scratchTabName)]) removeIfThere(spreadsheet, name);
    const sheet = spreadsheet.insertSheet(scratchTabName);
    try {
      return experiments.map((experiment) => tryOut(experiment, sheet, spreadsheet));
    } finally {
      spreadsheet.deleteSheet(sheet);
      spreadsheet.setActiveSheet(active);
    }
  },
});
