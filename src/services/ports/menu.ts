// The menu, and the language of whoever opens it.
import type { Language } from '../../domain/plan/campaign';
import type { MenuItem } from '../../i18n';

export interface MenuEntry {
  readonly label: string;
  readonly handler: MenuItem;
}

export interface MenuOutline {
  readonly title: string;
  readonly entries: readonly (
    MenuEntry | { readonly label: string; readonly entries: readonly MenuEntry[] } | 'separator'
  )[];
}

export interface MenuPort {
  readonly show: (items: MenuOutline) => void;
  /** The language of whoever opens the spreadsheet. */
  readonly userLanguage: () => Language;
}
