// Runs the experiments on a scratch tab of the open spreadsheet and always takes the tab away again.
import { scratchTabName } from '../../schema/tabs';
import type { SelfCheckPort, SelfCheckResult } from '../../services/ports/selfCheck';
import { removeIfThere } from '../sheets/wholeSheet';
import { accountExperiments } from './accountExperiments';
import { cellExperiments } from './cellExperiments';
import { clockRunResult, observeClockRun } from './clockRun';
import type { Experiment } from './experiment';
import { renamed } from './experiment';
import { sheetExperiments } from './sheetExperiments';
import { specimenExperiment } from './specimenExperiment';

const experiments: readonly Experiment[] = [
  ...cellExperiments(),
  ...sheetExperiments(),
  ...accountExperiments(),
];

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The check's result, or Google's words where it refused. */
const orRefusal = (id: SelfCheckResult['id'], check: () => SelfCheckResult): SelfCheckResult => {
  try {
    return check();
  } catch (error) {
    return { id, outcome: 'refused', observed: error instanceof Error ? error.message : String(error) };
  }
};

const tryOut = (
  { id, expected, observe }: Experiment,
  sheet: Sheet,
  spreadsheet: Spreadsheet,
): SelfCheckResult =>
  orRefusal(id, () => {
    const observed = observe(sheet, spreadsheet);
    return { id, outcome: expected === null || observed === expected ? 'same' : 'differs', observed };
  });

export const createGoogleSelfCheck = (): SelfCheckPort => ({
  run: (specimen) => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const active = spreadsheet.getActiveSheet();
    // A tab of that name is a leaving of a run that was cut off.
    for (const name of [scratchTabName, renamed(scratchTabName)]) removeIfThere(spreadsheet, name);
    const sheet = spreadsheet.insertSheet(scratchTabName);
    const { experiment, made } = specimenExperiment(specimen);
    try {
      const tried = [...experiments, experiment].map((one) => tryOut(one, sheet, spreadsheet));
      return { results: [...tried, orRefusal('clockRun', clockRunResult)], pdf: made() };
    } finally {
      spreadsheet.deleteSheet(sheet);
      spreadsheet.setActiveSheet(active);
    }
  },
  observeClockRun,
});
