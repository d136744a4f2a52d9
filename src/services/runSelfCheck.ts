// Tự kiểm tra: proves on this very sheet and account that what the add-in relies on holds.
import type { Language } from '../domain/plan/campaign';
import { catalogueOf } from '../i18n';
import { renderSelfCheckPage } from '../views/dialogs/SelfCheckPage';
import type { Ports } from './ports';
import { writeLog } from './run/logLine';
import type { Summary } from './run/summaries';

/** The outcome of every check. Works on a sheet that nobody has set up; changes nothing but the log. */
export const runSelfCheck = (ports: Ports): Summary => {
  const language: Language = ports.menu.userLanguage();
  const words = catalogueOf(language);
  const results = ports.selfCheck.run();
  const wrong = results.filter(({ outcome }) => outcome !== 'same');
  const message =
    wrong.length === 0
      ? words.dialogs.selfCheckSound(results.length)
      : words.dialogs.selfCheckFaults(wrong.length);
  const detail = results
    .map(
      ({ id, outcome, observed }) => `${outcome === 'same' ? '✓' : '✗'} ${words.selfChecks[id]}: ${observed}`,
    )
    .join('\n');
  const user = ports.user.email();
  writeLog({ ports, now: ports.workbook.now(), user, language }, words.menu.runSelfCheck, message, detail);
  ports.dialogs.showPage(words.menu.runSelfCheck, renderSelfCheckPage(message, results, words));
  return { ok: wrong.length === 0, message, results };
};
