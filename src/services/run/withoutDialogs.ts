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

/** The ports while nobody is to be asked, and whether there has been anything to ask or to tell. */
export const withoutAsking = (ports: Ports): { readonly ports: Ports; readonly hasSpoken: () => boolean } => {
  let spoken = false;
  const speak = (): void => {
    spoken = true;
  };
  const silent = withoutDialogs(ports);
  const dialogs = {
    ...silent.dialogs,
    tell: speak,
    confirm: () => (speak(), false),
    ask: () => (speak(), null),
  };
  return { ports: { ...silent, dialogs }, hasSpoken: () => spoken };
};
