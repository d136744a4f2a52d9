// Composes the services over the ports they are given; the same on Google Sheets and in every test.
import { catalogueOf } from './i18n';
import type { HandlerResults } from './handlers';
import type { MenuItem } from './i18n';
import { auditPlan } from './services/auditPlan';
import { buildWeeklyReport } from './services/buildWeeklyReport';
import { checkEditedRows } from './services/checkEditedRows';
import { checkTallies } from './services/checkTallies';
import { installTriggers } from './services/installTriggers';
import { onSchedule } from './services/onSchedule';
import { openTallyPeriod } from './services/openTallyPeriod';
import type { Ports } from './services/ports';
import type { EditPort } from './services/ports/edit';
import { refreshProgress } from './services/refreshProgress';
import { remindSilentUnits } from './services/remindSilentUnits';
import { removeTriggers } from './services/removeTriggers';
import type { ArgumentReader } from './services/run/arguments';
import { readNoMembers, readReportArgument, readSetUpArgument } from './services/run/arguments';
import type { WhoMayAct } from './services/run/authority';
import { whyNotAllowed } from './services/run/authority';
import type { Failed, Refused } from './services/run/results';
import { tellFailure } from './services/run/tellFailure';
import { withoutDialogs } from './services/run/withoutDialogs';
import { runSelfCheck } from './services/runSelfCheck';
import { sendWeeklyEmail } from './services/sendWeeklyEmail';
import { setUpCampaign } from './services/setUp/setUpCampaign';
import { showHelp } from './services/showHelp';
import { showMenu } from './services/showMenu';
import { showZaloMessage } from './services/showZaloMessage';

/** An act that the menu names. Without an argument it asks by dialogs; with one it shows none. */
type Acts = { readonly [Act in MenuItem]: (argument?: unknown) => HandlerResults[Act] };

export interface App extends Acts {
  readonly showMenu: () => void;
  /** Does what is due, with nobody there. A failure that it cannot even log is thrown: Google then tells the owner. */
  readonly onSchedule: () => HandlerResults['onSchedule'];
  /** What a run from the clock can do, noted for the next self-check. */
  readonly observeClockRun: (authority: string) => HandlerResults['onSelfCheckClock'];
  /** Checks what was just typed; without authority to ask for, and without a word to anyone. */
  readonly checkEditedRows: (edit: EditPort) => HandlerResults['onEdit'];
  /** The same of an edit that `checkEditedRows` may have answered already: each is answered once. */
  readonly checkUnansweredRows: (edit: EditPort) => HandlerResults['onTallyEdit'];
}

type Service<Argument, Result> = (ports: Ports, argument: Argument | null) => Result;

/**
 * Runs the service for who may. Whatever goes wrong inside ends here: the user is told in plain words, nothing is thrown
 * at a person who cannot read it, and the result says that it failed.
 */
const guarded = <Argument, Result>(
  ports: Ports,
  who: WhoMayAct,
  service: Service<Argument, Result>,
  argument: Argument | null,
): Result | Failed | Refused => {
  try {
    // In Vietnamese: the settings that name a language have not been read yet.
    const words = catalogueOf('vi');
    const refusal = whyNotAllowed(ports, who, words);
    if (refusal === null) return service(ports, argument);
    ports.dialogs.tell(words.menu.title, refusal);
    return { ok: false, message: refusal };
  } catch (error) {
    return tellFailure(ports, ports.failures.understand(error));
  }
};

/** The add-in over the given ports. */
export const createApp = (ports: Ports): App => {
  const act =
    <Argument, Result>(
      read: ArgumentReader<Argument>,
      service: Service<Argument, Result>,
      who: WhoMayAct = 'clerks',
    ) =>
    (given?: unknown): Result | Failed | Refused => {
      if (given === undefined || given === null) return guarded(ports, who, service, null);
      const reading = read(given, catalogueOf(ports.menu.userLanguage()).arguments);
      return reading.kind === 'refused'
        ? { ok: false, message: reading.message }
        : guarded(withoutDialogs(ports), who, service, reading.argument);
    };
  return {
    showMenu: () => showMenu(ports),
    buildWeeklyReport: act(readReportArgument, buildWeeklyReport),
    sendWeeklyEmail: act(readNoMembers, sendWeeklyEmail),
    checkTallies: act(readNoMembers, checkTallies),
    refreshProgress: act(readNoMembers, refreshProgress),
    openTallyPeriod: act(readNoMembers, openTallyPeriod),
    remindSilentUnits: act(readNoMembers, remindSilentUnits),
    showZaloMessage: act(readNoMembers, showZaloMessage, 'anyone'),
    setUpCampaign: act(readSetUpArgument, setUpCampaign, 'setUp'),
    auditPlan: act(readNoMembers, auditPlan),
    installTriggers: act(readNoMembers, installTriggers),
    removeTriggers: act(readNoMembers, removeTriggers),
    runSelfCheck: act(readNoMembers, runSelfCheck, 'anyone'),
    showHelp: act(readNoMembers, showHelp, 'anyone'),
    onSchedule: () => onSchedule(ports),
    observeClockRun: (authority) => ({ ok: true, message: ports.selfCheck.observeClockRun(authority) }),
    checkEditedRows: (edit) => checkEditedRows(ports, edit),
    checkUnansweredRows: (edit) => checkEditedRows(ports, edit, { mayBeAnswered: true }),
  };
};
