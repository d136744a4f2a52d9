// The global functions that menus and triggers call by name. The build makes a top-level function of each
// assignment to `global`. No service call happens at load: one that is forbidden there would take the menu away.
import type { Act, App } from './app';
import { createApp } from './app';
import { createGoogleEdit } from './appsscript/googleEdit';
import { argumentOf, authorityIn, isEditEvent } from './appsscript/googleEvent';
import { createGooglePorts } from './appsscript/googlePorts';
import { catalogueOf } from './i18n';

declare const global: Record<string, (given?: unknown) => unknown>;

const app = (): App => createApp(createGooglePorts());

/** Called by the menu without an argument, or with an event of Google's; by a page or a program with one. */
const act =
  (name: Act) =>
  (given?: unknown): unknown =>
    app()[name](argumentOf(given));

/** A page can call any function by its name: what Google alone calls does nothing for it. */
const refuse = (): unknown => ({ ok: false, message: catalogueOf('vi').arguments.notFromGoogle });

/** Called by Google with an edit, which is read over the memory of the same run. */
const answer =
  (check: 'checkEditedRows' | 'checkUnansweredRows') =>
  (event?: unknown): unknown => {
    if (!isEditEvent(event)) return refuse();
    const ports = createGooglePorts(event.source);
    return createApp(ports)[check](createGoogleEdit(event, ports.memory));
  };

/** Shows the menu; may run before anyone has authorised anything. */
global.onOpen = () => app().showMenu();
/** Called once when the add-in is installed as an add-on, in a spreadsheet that is open already. */
global.onInstall = () => app().showMenu();

/** Checks the typed or pasted rows as the person who types: nothing but the open spreadsheet is touched. */
global.onEdit = answer('checkEditedRows');
/** The same as the creator of the trigger, for people who are not signed in, for whom no `onEdit` fires. */
global.onTallyEdit = answer('checkUnansweredRows');

/** Called every hour by the trigger of whoever turned automation on. */
global.onSchedule = () => app().onSchedule();

/** Called once by a trigger that the self-check makes, and that goes away by itself. */
global.onSelfCheckClock = (event) => {
  const authority = authorityIn(event);
  return authority === null ? refuse() : app().observeClockRun(authority);
};

global.showDesk = act('showDesk');
/** Called by the desk when somebody clicks on what was found. */
global.selectCell = act('selectCell');
global.showSetUp = act('showSetUp');

global.buildWeeklyReport = act('buildWeeklyReport');
global.sendWeeklyEmail = act('sendWeeklyEmail');
global.checkTallies = act('checkTallies');
global.refreshProgress = act('refreshProgress');
global.openTallyPeriod = act('openTallyPeriod');
global.remindSilentUnits = act('remindSilentUnits');
global.showZaloMessage = act('showZaloMessage');
global.setUpCampaign = act('setUpCampaign');
global.auditPlan = act('auditPlan');
global.installTriggers = act('installTriggers');
global.removeTriggers = act('removeTriggers');
global.runSelfCheck = act('runSelfCheck');
global.showHelp = act('showHelp');
