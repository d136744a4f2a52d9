// Hướng dẫn: what each role does next.
import { catalogueOf } from '../i18n';
import type { Ports } from './ports';
import type { Failed, Refused } from './run/results';

export type HelpResult = { readonly ok: true; readonly message: string } | Refused | Failed;

/** The text that was shown. Reads nothing of the spreadsheet. */
export const showHelp = ({ dialogs, menu, edition }: Ports): HelpResult => {
  const words = catalogueOf(menu.userLanguage());
  const message = `${words.dialogs.help}\n\n${words.dialogs.edition(edition.version, edition.committed)}`;
  dialogs.tell(words.menu.showHelp, message);
  return { ok: true, message };
};
