// Composes the services over the ports they are given; the same on Google Sheets and in every test.
import { catalogueOf } from './i18n';
import { auditPlan } from './services/auditPlan';
import { buildWeeklyReport } from './services/buildWeeklyReport';
import { checkTallies } from './services/checkTallies';
import { checkEditedRows } from './services/checkEditedRows';
import { openTallyPeriod } from './services/openTallyPeriod';
import type { EditPort, Ports } from './services/ports';
import { refreshProgress } from './services/refreshProgress';
import { runSelfCheck } from './services/runSelfCheck';
import { sendWeeklyEmail } from './services/sendWeeklyEmail';
import { setUpCampaign } from './services/setUpCampaign';
import { showZaloMessage } from './services/showZaloMessage';
import { showMenu } from './services/showMenu';
import type { Summary } from './services/summaries';

export interface App {
  readonly showMenu: () => void;
  readonly buildWeeklyReport: () => Summary;
  readonly sendWeeklyEmail: () => Summary;
  readonly checkTallies: () => Summary;
  readonly refreshProgress: () => Summary;
  readonly openTallyPeriod: () => Summary;
  readonly showZaloMessage: () => Summary;
  readonly setUpCampaign: () => Summary;
  readonly auditPlan: () => Summary;
  readonly runSelfCheck: () => Summary;
  /** Checks what was just typed; without authority to ask for, and without a word to anyone. */
  readonly checkEditedRows: (edit: EditPort) => Summary;
  readonly showHelp: () => Summary;
}

/**
 * Runs the service. Whatever goes wrong inside ends here: the user is told in plain words, nothing is thrown
 * at a person who cannot read it, and the summary says that it failed.
 */
const guarded = (ports: Ports, service: (ports: Ports) => Summary): Summary => {
  try {
    return service(ports);
  } catch (error) {
    const words = catalogueOf('vi');
    const message = words.dialogs.failed(error instanceof Error ? error.message : String(error));
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
  showZaloMessage: () => guarded(ports, showZaloMessage),
  setUpCampaign: () => guarded(ports, setUpCampaign),
  auditPlan: () => guarded(ports, auditPlan),
  runSelfCheck: () => guarded(ports, runSelfCheck),
  checkEditedRows: (edit) => checkEditedRows(ports, edit),
  showHelp: () =>
    guarded(ports, ({ dialogs, menu }) => {
      const words = catalogueOf(menu.userLanguage());
      dialogs.tell(words.menu.showHelp, words.dialogs.help);
      return { ok: true, message: words.dialogs.help };
    }),
});
