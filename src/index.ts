// The global functions that menus and triggers call by name. The build makes a top-level function of each
// assignment to `global`. No service call happens at load: one that is forbidden there would take the menu away.
import type { App } from './app';
import { createApp } from './app';
import { createGooglePorts } from './appsscript/googlePorts';

declare const global: Record<string, (...events: readonly never[]) => unknown>;

const app = (): App => createApp(createGooglePorts());

/** Shows the menu; may run before anyone has authorised anything. */
global.onOpen = () => app().showMenu();

global.buildWeeklyReport = () => app().buildWeeklyReport();
global.sendWeeklyEmail = () => app().sendWeeklyEmail();
global.checkTallies = () => app().checkTallies();
global.refreshProgress = () => app().refreshProgress();
global.setUpCampaign = () => app().setUpCampaign();
global.showHelp = () => app().showHelp();
