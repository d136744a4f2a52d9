// Hướng dẫn: what each role does next.
import { catalogueOf } from '../i18n';
import type { Ports } from './ports';
import type { Failed, Refused } from './run/results';

export type HelpResult = { readonly ok: true; readonly message: string } | Refused | Failed;

/** The text that was shown. Reads nothing of the spreadsheet. */
export const showHelp = ({ dialogs, menu }: Ports): HelpResult => {
  const words = catalogueOf(menu.userLanguage());
  dialogs.tell(words.menu.showHelp, words.dialogs.help);
  return { ok: true, message: words.dialogs.help };
};
