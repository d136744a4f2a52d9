// Tự kiểm tra: proves on this very sheet and account that what the add-in relies on holds.
import type { Language } from '../domain/plan/campaign';
import { catalogueOf } from '../i18n';
import { markOf, renderSelfCheckPage } from '../views/dialogs/SelfCheckPage';
import { renderSpecimenHtml } from '../views/official/specimen';
import type { Ports } from './ports';
import type { SelfCheckResult } from './ports/selfCheck';
import { withEdition, writeLog } from './run/logLine';
import type { EitherWay, Failed, Refused } from './run/results';
import { eitherWay } from './run/results';

/** Not `ok` when something is not as relied on. */
export type SelfCheckRunResult =
  EitherWay<{ readonly message: string; readonly results: readonly SelfCheckResult[] }> | Refused | Failed;

/**
 * The outcome of every check. Works on a sheet that nobody has set up; changes nothing but
 * the log. What a run from the clock can do is known at the next self-check.
 */
export const runSelfCheck = (ports: Ports): SelfCheckRunResult => {
  const language: Language = ports.menu.userLanguage();
  const words = catalogueOf(language);
  const { fileName } = words.dialogs.specimen;
  const { results, pdf } = ports.selfCheck.run({ name: fileName, html: renderSpecimenHtml(words) });
  const known = results.filter(({ outcome }) => outcome !== 'waiting');
  const wrong = known.filter(({ outcome }) => outcome !== 'same');
  const verdict =
    wrong.length === 0
      ? words.dialogs.selfCheckSound(known.length)
      : words.dialogs.selfCheckFaults(wrong.length);
  const message = known.length === results.length ? verdict : `${verdict} ${words.dialogs.selfCheckWaiting}`;
  const detail = results
    .map(({ id, outcome, observed }) => {
      const line = `${markOf(outcome)} ${words.dialogs.selfChecks[id]}`;
      // What was seen is for whoever maintains the add-in, and in no language: only where it is not as relied on.
      return outcome === 'differs' || outcome === 'refused' ? `${line}: “${observed}”` : line;
    })
    .join('\n');
  const user = ports.user.email();
  const context = { ports, user, language, now: ports.workbook.now() };
  writeLog(context, words.menu.runSelfCheck, message, withEdition(ports, words, detail));
  ports.dialogs.showPage(words.menu.runSelfCheck, renderSelfCheckPage(message, results, pdf, words));
  return eitherWay(wrong.length === 0, { message, results });
};
