// The log: who did what, when, and what came of it.
import type { Cell } from '../../schema/cells/cell';
import { logTab } from '../../views/tabs/recordTabs';
import type { CampaignRun } from './campaignRun';

/** Who logs, when, and in which language: a run, or what is left of one when the workbook cannot be used. */
export type LogContext = Pick<CampaignRun, 'ports' | 'now' | 'user' | 'language'>;

/** Adds one line to the log, newest first. */
export const writeLog = (run: LogContext, action: string, outcome: string, detail = ''): void => {
  const line: readonly Cell[] = [{ kind: 'date', at: run.now }, run.user, action, outcome, detail];
  run.ports.workbook.addLines('log', logTab(run.language), [line]);
};
