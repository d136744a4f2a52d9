// What is called with an argument shows nothing: whoever calls so asks and tells by itself, and has the result.
import type { Ports } from '../ports';

/** The ports, with nobody there to ask or to tell. */
export const withoutDialogs = (ports: Ports): Ports => ({
  ...ports,
  dialogs: {
    attended: () => false,
    tell: () => undefined,
    showPage: () => undefined,
    showSidebar: () => undefined,
    confirm: () => false,
    ask: () => null,
    note: () => undefined,
  },
});
