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
import {
  mailShape,
  noMembers,
  openingShape,
  placeShape,
  reminderShape,
  reportShape,
  setUpShape,
  showSetUpShape,
} from './services/run/arguments';
import type { Shape } from './services/run/argumentShapes';
import type { WhoMayAct } from './services/run/authority';
import { whyNotAllowed } from './services/run/authority';
import type { Failed, Refused } from './services/run/results';
import { tellFailure } from './services/run/tellFailure';
import { withoutDialogs } from './services/run/withoutDialogs';
import { runSelfCheck } from './services/runSelfCheck';
import { sendWeeklyEmail } from './services/sendWeeklyEmail';
import { setUpCampaign } from './services/setUp/setUpCampaign';
import { showSetUp } from './services/setUp/showSetUp';
import { selectCell } from './services/desk/selectCell';
import { showDesk } from './services/desk/showDesk';
import { showHelp } from './services/showHelp';
import { showMenu } from './services/showMenu';
import { showZaloMessage } from './services/showZaloMessage';

/** What a page or a program may call, and the menu where it names it. */
export type Act = MenuItem | 'selectCell';

/** Without an argument an act asks by dialogs; with one it shows none. */
type Acts = { readonly [Name in Act]: (argument?: unknown) => HandlerResults[Name] };

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
      shape: Shape<Argument>,
      service: Service<Argument, Result>,
      who: WhoMayAct = 'clerks',
    ) =>
    (given?: unknown): Result | Failed | Refused => {
      if (given === undefined) return guarded(ports, who, service, null);
      const reading = shape(given, '', catalogueOf(ports.menu.userLanguage()).arguments);
      return reading.kind === 'refused'
        ? { ok: false, message: reading.message }
        : guarded(withoutDialogs(ports), who, service, reading.value);
    };
  return {
    showMenu: () => showMenu(ports),
    showDesk: act(noMembers, showDesk, 'anyone'),
    selectCell: act(placeShape, selectCell, 'anyone'),
    buildWeeklyReport: act(reportShape, buildWeeklyReport),
    sendWeeklyEmail: act(mailShape, sendWeeklyEmail),
    checkTallies: act(noMembers, checkTallies),
    refreshProgress: act(noMembers, refreshProgress),
    openTallyPeriod: act(openingShape, openTallyPeriod),
    remindSilentUnits: act(reminderShape, remindSilentUnits),
    showZaloMessage: act(noMembers, showZaloMessage, 'anyone'),
    showSetUp: act(showSetUpShape, showSetUp, 'anyone'),
    setUpCampaign: act(setUpShape, setUpCampaign, 'setUp'),
    auditPlan: act(noMembers, auditPlan),
    installTriggers: act(noMembers, installTriggers),
    removeTriggers: act(noMembers, removeTriggers),
    runSelfCheck: act(noMembers, runSelfCheck, 'anyone'),
    showHelp: act(noMembers, showHelp, 'anyone'),
    onSchedule: () => onSchedule(ports),
    observeClockRun: (authority) => ({ ok: true, message: ports.selfCheck.observeClockRun(authority) }),
    checkEditedRows: (edit) => checkEditedRows(ports, edit),
    checkUnansweredRows: (edit) => checkEditedRows(ports, edit, { mayBeAnswered: true }),
  };
};
