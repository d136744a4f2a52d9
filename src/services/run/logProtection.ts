// Protections that could not be set as they should: a line in the log, and nothing else stops for it.
import { catalogueOf } from '../../i18n';
import type { ProtectionTrouble } from '../ports/workbookWriter';
import type { LogContext } from './logLine';
import { writeLog } from './logLine';

const addressesOf = (troubles: readonly ProtectionTrouble[], kind: 'kept' | 'refused'): string =>
  [...new Set(troubles.flatMap((trouble) => (trouble.kind === kind ? trouble.addresses : [])))].join(', ');

const tabsOf = (troubles: readonly ProtectionTrouble[], kind: ProtectionTrouble['kind']): string =>
  [...new Set(troubles.flatMap((trouble) => (trouble.kind === kind ? [trouble.tab] : [])))].join(', ');

/** Adds one line that names the addresses and the tabs; none where all protections stand as they should. */
export const logProtectionTroubles = (
  run: LogContext,
  action: string,
  troubles: readonly ProtectionTrouble[],
): void => {
  if (troubles.length === 0) return;
  const words = catalogueOf(run.language).dialogs;
  const details = troubles.flatMap((trouble) => (trouble.kind === 'failed' ? [trouble.detail] : []));
  const [kept, refused] = [addressesOf(troubles, 'kept'), addressesOf(troubles, 'refused')];
  const sentences = [
    ...(kept === '' ? [] : [words.editorsKept(kept, tabsOf(troubles, 'kept'))]),
    ...(refused === '' ? [] : [words.editorsRefused(refused, tabsOf(troubles, 'refused'))]),
    ...(details.length === 0
      ? []
      : [words.tabsUnprotected(tabsOf(troubles, 'failed'), [...new Set(details)].join('; '))]),
  ];
  writeLog(run, action, words.protectionIncomplete, sentences.join('\n'));
  run.ports.workbook.showTabs(['log']);
};
