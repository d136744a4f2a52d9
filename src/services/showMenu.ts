// The menu Chiến dịch, with the items that there are.
import type { MenuItem } from '../i18n';
import { catalogueOf } from '../i18n';
import type { Ports } from './ports';
import type { MenuEntry } from './ports/menu';

/** Shows the menu in the user's language. Needs no authority and reads nothing of the spreadsheet. */
export const showMenu = ({ menu }: Ports): void => {
  const words = catalogueOf(menu.userLanguage()).menu;
  const entry = (handler: MenuItem): MenuEntry => ({
    label: words[handler],
    handler,
  });
  menu.show({
    title: words.title,
    entries: [
      entry('showDesk'),
      'separator',
      entry('buildWeeklyReport'),
      entry('sendWeeklyEmail'),
      'separator',
      entry('checkTallies'),
      entry('refreshProgress'),
      entry('openTallyPeriod'),
      entry('remindSilentUnits'),
      entry('showZaloMessage'),
      'separator',
      {
        label: words.setUp,
        entries: [
          entry('showSetUp'),
          entry('setUpCampaign'),
          entry('auditPlan'),
          entry('installTriggers'),
          entry('removeTriggers'),
          entry('runSelfCheck'),
        ],
      },
      entry('showHelp'),
    ],
  });
};
