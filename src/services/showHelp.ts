// Hướng dẫn: what each role does next, and which edition runs.
import { catalogueOf } from '../i18n';
import type { HelpRole } from '../i18n/helpWords';
import { renderHelpPage } from '../views/help/HelpPage';
import type { Ports } from './ports';
import type { Failed, Refused } from './run/results';

export type HelpResult =
  | {
      readonly ok: true;
      readonly message: string;
      /** What each role does, step by step. */
      readonly steps: Readonly<Record<HelpRole, readonly string[]>>;
    }
  | Refused
  | Failed;

/** What was shown. Reads nothing of the spreadsheet. */
export const showHelp = ({ dialogs, menu, edition }: Ports): HelpResult => {
  const words = catalogueOf(menu.userLanguage());
  const message = words.dialogs.edition(edition.version, edition.committed);
  dialogs.showPage(words.menu.showHelp, renderHelpPage(message, words));
  return { ok: true, message, steps: words.help.steps };
};
