// The global functions that menus and triggers call by name. The build makes a top-level function of each
// assignment to `global`. No service call happens at load: one that is forbidden there would take the menu away.
import type { App } from './app';
import { createApp } from './app';
import { createGoogleEdit } from './appsscript/googleEdit';
import { createGooglePorts } from './appsscript/googlePorts';

declare const global: Record<string, (event: never) => unknown>;

const app = (): App => createApp(createGooglePorts());

/** Shows the menu; may run before anyone has authorised anything. */
global.onOpen = () => app().showMenu();

/** Checks the typed or pasted rows as the person who types: nothing but the open spreadsheet is touched. */
global.onEdit = (event: GoogleAppsScript.Events.SheetsOnEdit) =>
  app().checkEditedRows(createGoogleEdit(event));
/** The same as the creator of the trigger, for sheets where those who type may not write beside their row. */
global.onTallyEdit = (event: GoogleAppsScript.Events.SheetsOnEdit) =>
  app().checkEditedRows(createGoogleEdit(event));

/** Called every hour by the trigger of whoever turned automation on. */
global.onSchedule = () => app().onSchedule();

global.buildWeeklyReport = () => app().buildWeeklyReport();
global.sendWeeklyEmail = () => app().sendWeeklyEmail();
global.checkTallies = () => app().checkTallies();
global.refreshProgress = () => app().refreshProgress();
global.openTallyPeriod = () => app().openTallyPeriod();
global.remindSilentUnits = () => app().remindSilentUnits();
global.showZaloMessage = () => app().showZaloMessage();
global.setUpCampaign = () => app().setUpCampaign();
global.auditPlan = () => app().auditPlan();
global.installTriggers = () => app().installTriggers();
global.removeTriggers = () => app().removeTriggers();
global.runSelfCheck = () => app().runSelfCheck();
global.showHelp = () => app().showHelp();
