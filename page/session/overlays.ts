// What stands over the sheet: a question, a window with a page of the add-in's, its sidebar, a toast.
import type { AskedDialog, DialogAnswer } from '../../host/createHost';
import type { ShownDialog } from '../../host/model/workbook';
import { Toasts } from './toasts';

export interface Question {
  readonly dialog: AskedDialog;
  readonly answer: (answer: DialogAnswer) => void;
  /** Tells questions apart that follow one another. */
  readonly asked: number;
}

/** A page of the add-in's on the screen. */
export interface Window {
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
  /** In pixels, without the edge; null where the add-in sets none. */
  readonly size: { readonly width: number | null; readonly height: number | null };
  /** Tells windows apart that follow one another. */
  readonly opened: number;
}

const noSize = { width: null, height: null };

export class Overlays {
  question: Question | null = null;
  /** A dialog; a new one takes its place. */
  window: Window | null = null;
  sidebar: Window | null = null;
  readonly toasts: Toasts;
  private count = 0;

  /** `show` makes a change and has the page drawn after it. */
  constructor(private readonly show: (change: () => void) => void) {
    this.toasts = new Toasts(() => this.show(() => undefined));
  }

  /** Puts up what a run has shown, but for its questions, which were answered before it ended. */
  open({ kind, title, text, size }: ShownDialog): void {
    if (kind === 'toast') this.toasts.say(text);
    else if (kind !== 'alert' && kind !== 'prompt') {
      const window = { kind, title, html: text, size: size ?? noSize, opened: this.next() };
      this[kind === 'sidebar' ? 'sidebar' : 'window'] = window;
    }
  }

  close(window: Window): void {
    this.show(() => {
      if (this.window === window) this.window = null;
      if (this.sidebar === window) this.sidebar = null;
    });
  }

  /** The windows of the add-in's go; a question stays until it is answered. */
  closeWindows(): void {
    this.window = null;
    this.sidebar = null;
  }

  /** Says something of the page's own. */
  say(text: string): void {
    this.show(() => this.tell(text));
  }

  /** The same, amid a change that is shown anyway. */
  tell(text: string): void {
    // A run may be asking meanwhile: its question comes back.
    const below = this.question;
    const answer = (): void => this.show(() => (this.question = below));
    const dialog: AskedDialog = { kind: 'alert', title: '', text, buttons: 'OK' };
    this.question = { dialog, answer, asked: this.next() };
  }

  /** Asks something of the page's own; whether the answer is yes. */
  async confirm(text: string): Promise<boolean> {
    const { button } = await this.ask({ kind: 'alert', title: '', text, buttons: 'YES_NO' });
    return button === 'yes';
  }

  ask(dialog: AskedDialog): Promise<DialogAnswer> {
    return new Promise((resolve) => {
      const answer = (given: DialogAnswer): void => {
        this.show(() => (this.question = null));
        resolve(given);
      };
      const asked = this.next();
      this.show(() => (this.question = { dialog, answer, asked }));
    });
  }

  private next(): number {
    this.count += 1;
    return this.count;
  }
}
