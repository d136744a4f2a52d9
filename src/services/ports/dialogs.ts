// What is said to the person at the screen, and what is asked.

export interface DialogPort {
  /** False in triggers, where nobody is there to answer. */
  readonly attended: () => boolean;
  readonly tell: (title: string, text: string) => void;
  /** A page that stays open beside the sheet; made of HTML that escapes by construction. */
  readonly showPage: (title: string, html: string) => void;
  /** A page at the side of the sheet, which stays while people work. */
  readonly showSidebar: (title: string, html: string) => void;
  /** True when the user says yes. Held locks are lost: ask first, lock afterwards. */
  readonly confirm: (title: string, text: string) => boolean;
  /** The typed text; null when the user cancels. */
  readonly ask: (title: string, text: string) => string | null;
  /** A passing note that asks nothing. */
  readonly note: (text: string) => void;
}
