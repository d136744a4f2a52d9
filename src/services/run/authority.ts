// Who may do what changes something: asked before anything happens, in one place for all handlers.
import type { Catalogue } from '../../i18n';
import type { Ports } from '../ports';
import type { Authority } from '../ports/workbookReader';

/** `anyone`: it changes nothing that is shared. `clerks`: clerks and the owner. `setUp`: likewise, where a campaign is set up. */
export type WhoMayAct = 'anyone' | 'clerks' | 'setUp';

/**
 * Why whoever runs this may not act; null for who may. `known`: the authority, where it was asked already. Only set-up by the file's owner puts back the protection by which
 * clerks are known; before the first set-up there is nobody to keep out.
 */
export const whyNotAllowed = (
  { workbook }: Pick<Ports, 'workbook'>,
  who: WhoMayAct,
  { dialogs }: Catalogue,
  known: Authority | null = null,
): string | null => {
  if (who === 'anyone') return null;
  const authority = known ?? workbook.authority();
  if (authority === 'mayNot') return dialogs.clerksOnly;
  if (authority !== 'unprotected') return null;
  return who === 'setUp' && workbook.isOwnFile() ? null : dialogs.protectionLost;
};
