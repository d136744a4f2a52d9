// Composes the services over the ports they are given; the same on Google Sheets and in every test.
import { catalogueOf } from './i18n';
import { auditPlan } from './services/auditPlan';
import { installTriggers, removeTriggers } from './services/automation';
import { buildWeeklyReport } from './services/buildWeeklyReport';
import { checkTallies } from './services/checkTallies';
import { checkEditedRows } from './services/checkEditedRows';
import { failureWords } from './services/run/failureWords';
import { writeLog } from './services/run/logLine';
import { openTallyPeriod } from './services/openTallyPeriod';
import type { EditPort, Ports } from './services/ports';
import { refreshProgress } from './services/refreshProgress';
import { runSelfCheck } from './services/runSelfCheck';
import { remindSilentUnits } from './services/remindSilentUnits';
import { onSchedule } from './services/onSchedule';
import { sendWeeklyEmail } from './services/sendWeeklyEmail';
import { setUpCampaign } from './services/setUpCampaign';
import { showZaloMessage } from './services/showZaloMessage';
import { showMenu } from './services/showMenu';
import type { Summary } from './services/run/summaries';

export interface App {
  readonly showMenu: () => void;
  readonly buildWeeklyReport: () => Summary;
  readonly sendWeeklyEmail: () => Summary;
  readonly checkTallies: () => Summary;
  readonly refreshProgress: () => Summary;
  readonly openTallyPeriod: () => Summary;
  readonly remindSilentUnits: () => Summary;
  readonly showZaloMessage: () => Summary;
  readonly setUpCampaign: () => Summary;
  readonly auditPlan: () => Summary;
  readonly installTriggers: () => Summary;
  readonly removeTriggers: () => Summary;
  /** Does what is due, with nobody there. A failure that it cannot even log is thrown: Google then tells the owner. */
  readonly onSchedule: () => Summary;
  readonly runSelfCheck: () => Summary;
  /** Checks what was just typed; without authority to ask for, and without a word to anyone. */
  readonly checkEditedRows: (edit: EditPort) => Summary;
  readonly showHelp: () => Summary;
}

/** Puts the failure into the log where that is still possible; what failed may be the very thing to log with. */
const logFailure = (ports: Ports, message: string): void => {
  try {
    const context = { ports, now: ports.workbook.now(), user: ports.user.email(), language: 'vi' } as const;
    writeLog(context, catalogueOf('vi').dialogs.failedAction, message);
  } catch {
    // The user is told by a dialog all the same.
  }
};

/**
 * Runs the service. Whatever goes wrong inside ends here: the user is told in plain words, nothing is thrown
 * at a person who cannot read it, and the summary says that it failed.
 */
const guarded = (ports: Ports, service: (ports: Ports) => Summary): Summary => {
  try {
    return service(ports);
  } catch (error) {
    const words = catalogueOf('vi');
    const message = failureWords(error, words);
    logFailure(ports, message);
    ports.dialogs.tell(words.menu.title, message);
    return { ok: false, failed: true, message };
  }
};

/** The add-in over the given ports. */
export const createApp = (ports: Ports): App => ({
  showMenu: () => showMenu(ports),
  buildWeeklyReport: () => guarded(ports, buildWeeklyReport),
  sendWeeklyEmail: () => guarded(ports, sendWeeklyEmail),
  checkTallies: () => guarded(ports, checkTallies),
  refreshProgress: () => guarded(ports, refreshProgress),
  openTallyPeriod: () => guarded(ports, openTallyPeriod),
  remindSilentUnits: () => guarded(ports, remindSilentUnits),
  showZaloMessage: () => guarded(ports, showZaloMessage),
  setUpCampaign: () => guarded(ports, setUpCampaign),
  auditPlan: () => guarded(ports, auditPlan),
  installTriggers: () => guarded(ports, installTriggers),
  removeTriggers: () => guarded(ports, removeTriggers),
  onSchedule: () => onSchedule(ports),
  runSelfCheck: () => guarded(ports, runSelfCheck),
  checkEditedRows: (edit) => checkEditedRows(ports, edit),
  showHelp: () =>
    guarded(ports, ({ dialogs, menu }) => {
      const words = catalogueOf(menu.userLanguage());
      dialogs.tell(words.menu.showHelp, words.dialogs.help);
      return { ok: true, message: words.dialogs.help };
    }),
});
