// A run that failed half-way: the log and the user are told, in words that a clerk understands.
import { catalogueOf } from '../../i18n';
import type { Ports } from '../ports';
import type { Failure } from '../ports/failures';
import { failureWords } from './failureWords';
import { withEdition, writeLog } from './logLine';
import type { Failed } from './results';

/** Puts the failure into the log where that is still possible; what failed may be the very thing to log with. */
const logFailure = (ports: Ports, message: string): void => {
  try {
    const context = { ports, now: ports.workbook.now(), user: ports.user.email(), language: 'vi' } as const;
    const words = catalogueOf('vi');
    writeLog(context, words.dialogs.failedAction, message, withEdition(ports, words));
    ports.workbook.showTabs(['log']);
  } catch {
    // The user is told by a dialog all the same.
  }
};

/** Tells of the failure; the result that says so. In Vietnamese: the language of the settings may be what failed. */
export const tellFailure = (ports: Ports, failure: Failure): Failed => {
  const words = catalogueOf('vi');
  const message = failureWords(failure, words);
  logFailure(ports, message);
  ports.dialogs.tell(words.menu.title, message);
  return { ok: false, failed: true, message };
};
