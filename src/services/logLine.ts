// The log: who did what, when, and what came of it.
import type { Cell } from '../schema/cell';
import { logTab } from '../views/tabs/recordTabs';
import type { CampaignRun } from './campaignRun';

/** Adds one line to the log, newest first. */
export const writeLog = (run: CampaignRun, action: string, outcome: string, detail = ''): void => {
  const line: readonly Cell[] = [{ kind: 'date', at: run.now }, run.user, action, outcome, detail];
  run.ports.workbook.addLines('log', logTab(run.language), [line]);
};
