// The log: who did what, when, and what came of it.
import type { WholeLine } from '../../schema/lines';
import type { Catalogue } from '../../i18n';
import { logTab } from '../../views/tabs/recordTabs';
import type { Ports } from '../ports';
import type { CampaignRun } from './campaignRun';

/** Who logs, when, and in which language: a run, or what is left of one when the workbook cannot be used. */
export type LogContext = Pick<CampaignRun, 'ports' | 'now' | 'user' | 'language'>;

/** The detail, and which edition ran: for a line that somebody may ask about later. */
export const withEdition = ({ edition }: Ports, words: Catalogue, detail = ''): string =>
  [...(detail === '' ? [] : [detail]), words.dialogs.edition(edition.version, edition.committed)].join('\n');

/** Adds one line to the log, newest first. */
export const writeLog = (run: LogContext, action: string, outcome: string, detail = ''): void => {
  const at = { kind: 'date', at: run.now } as const;
  const line: WholeLine<'log'> = { at, user: run.user, action, outcome, detail };
  run.ports.workbook.addLines(logTab(run.language), [line]);
};
