// What the page stands on: the host, who is at the screen, the open tab, and what is on the screen over the sheet.
import type { AskedDialog, DialogAnswer, HandlerRun, Host, ShownMenu } from '../../host/createHost';
import type { SheetModel } from '../../host/model/workbook';
import type { Words } from '../words';
import { refusalText } from '../words/refusals';
import { runAsking } from './asking';
import type { Book } from './books';
import type { Retraced, Write } from './edits';
import { Edits } from './edits';
import { placeOfLink } from './links';
import type { Person } from './people';
import { addressOf } from './people';
import { Toasts } from './toasts';

export interface Question {
  readonly dialog: AskedDialog;
  readonly answer: (answer: DialogAnswer) => void;
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

const hour = 3_600_000;
const noSize = { width: null, height: null };

export class Session {
  host: Host;
  sheetId: number;
  person: Person = 'owner';
  question: Question | null = null;
  /** A dialog; a new one takes its place. */
  window: Window | null = null;
  sidebar: Window | null = null;
  readonly toasts = new Toasts(() => this.show(() => undefined));
  /** Counts the changes, for what is drawn from the host. */
  revision = 0;
  busy = false;
  /** Whether the browser keeps the book. */
  isKept = true;
  private readonly edits = new Edits();
  private opened = 0;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    readonly book: Book,
    host: Host,
    private readonly words: Pick<Words, 'refused'>,
    private readonly changed: () => void,
  ) {
    this.host = host;
    // A book opens on its first tab.
    this.sheetId = this.host.workbook.sheets.find(({ hidden }) => !hidden)?.sheetId ?? 0;
    this.host.workbook.activeSheetId = this.sheetId;
  }

  /** The tab on the screen: the chosen one, or the first that is shown when it is gone. */
  get sheet(): SheetModel {
    const shown = this.host.workbook.sheets.filter(({ hidden }) => !hidden);
    const sheet = shown.find(({ sheetId }) => sheetId === this.sheetId) ?? shown[0];
    if (sheet === undefined) throw new Error('A workbook shows at least one tab.');
    return sheet;
  }

  /** The menus that the person sees: nobody who is not signed in gets the add-in's. */
  get menus(): readonly ShownMenu[] {
    return this.person === 'notSignedIn' ? [] : this.host.menus;
  }

  show(change: () => void): void {
    change();
    this.revision += 1;
    this.changed();
  }

  openTab(sheetId: number): void {
    this.show(() => {
      this.sheetId = sheetId;
      this.host.workbook.activeSheetId = sheetId;
    });
  }

  /** Goes where a link into the book leads; false for a link that leads elsewhere. */
  follow(link: string): boolean {
    const place = placeOfLink(link, this.host.workbook);
    if (place === null) return false;
    const { sheet, area } = place;
    if (area !== null) sheet.selection = [area];
    this.openTab(sheet.sheetId);
    return true;
  }

  /**
   * Types one value or pastes blocks as the person, also while a run asks; what Sheets refuses is said in its words, and
   * then false comes back.
   */
  edit(...writes: readonly Write[]): boolean {
    const refusal = this.edits.make(this.host, this.sheet, writes, this.user);
    this.show(() => {
      if (refusal !== null) this.tell(refusalText(this.words, refusal));
    });
    return refusal === null;
  }

  /** Takes the person's last edit back, or makes it again; gives where, on the tab that is then open. */
  retrace(way: 'undo' | 'redo'): Retraced | null {
    const outcome = this.edits[way](this.host, this.user);
    this.show(() => {
      if (outcome === null) return;
      if ('kind' in outcome) this.tell(refusalText(this.words, outcome));
      else this.sheetId = this.host.workbook.activeSheetId = outcome.sheetId;
    });
    return outcome === null || 'kind' in outcome ? null : outcome;
  }

  private get user(): string | null {
    return addressOf(this.person, this.host.workbook);
  }

  /** Somebody else sits down at the screen: what the add-in showed to the former is gone. */
  sitDown(person: Person): void {
    this.show(() => {
      this.person = person;
      this.window = null;
      this.sidebar = null;
    });
  }

  close(window: Window): void {
    this.show(() => {
      if (this.window === window) this.window = null;
      if (this.sidebar === window) this.sidebar = null;
    });
  }

  /** Runs an item of the menu; its questions come up one after the other. */
  async run(handler: string): Promise<void> {
    const { user } = this;
    if (this.busy || user === null) return;
    await this.inTurn(async () => {
      this.show(() => (this.busy = true));
      const { error } = await this.perform((host) => host.run(handler, { kind: 'menu', user }));
      if (error !== undefined) this.show(() => this.tell(error.message));
    });
  }

  /** A call of a page of the add-in's. Calls wait for whatever runs: the host does one thing at a time. */
  callFromPage(name: string, args: readonly unknown[]): Promise<Pick<HandlerRun, 'result' | 'error'>> {
    return this.inTurn(async () => {
      const { user } = this;
      if (user === null) return { result: undefined, error: new Error('Nobody is signed in.') };
      this.busy = true;
      return this.perform((host) => host.callFromPage(name, args, { user }));
    });
  }

  /** Lets hours go by; at each the clock's runs fire, as Google fires them. */
  async goOn(hours: number): Promise<void> {
    if (this.busy) return;
    await this.inTurn(async () => {
      this.show(() => (this.busy = true));
      for (let passed = 1; passed <= hours; passed += 1) {
        this.host.clock.advance(hour);
        if (this.host.fireClockTriggers().length > 0) this.edits.forget();
        if (passed % 24 === 0) {
          this.show(() => undefined);
          await new Promise((go) => setTimeout(go));
        }
      }
      this.show(() => (this.busy = false));
    });
  }

  /** Runs on the host, asks what it asks, and shows what it has shown. */
  private async perform(start: (host: Host) => HandlerRun): Promise<HandlerRun> {
    const known = this.host.dialogs.length;
    const { host, run } = await runAsking(this.host, start, (dialog) => this.ask(dialog));
    // A run that only looked leaves the book as it is, and what a person may take back.
    const left = run.serviceCalls.writes > 0 || host.dialogs.length > known ? host : this.host;
    this.show(() => {
      const moved = left.workbook.activeSheetId !== this.host.workbook.activeSheetId;
      this.host = left;
      this.busy = false;
      if (moved) this.sheetId = left.workbook.activeSheetId;
      for (const { kind, title, text, size } of host.dialogs.slice(known)) {
        if (kind === 'toast') this.toasts.say(text);
        else if (kind !== 'alert' && kind !== 'prompt') {
          this.opened += 1;
          const window = { kind, title, html: text, size: size ?? noSize, opened: this.opened };
          this[kind === 'sidebar' ? 'sidebar' : 'window'] = window;
        }
      }
    });
    return run;
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => undefined);
    return done;
  }

  /** Says something of the page's own. */
  say(text: string): void {
    this.show(() => this.tell(text));
  }

  /** Asks something of the page's own; whether the answer is yes. */
  async confirm(text: string): Promise<boolean> {
    const { button } = await this.ask({ kind: 'alert', title: '', text, buttons: 'YES_NO' });
    return button === 'yes';
  }

  private tell(text: string): void {
    // A run may be asking meanwhile: its question comes back.
    const below = this.question;
    const answer = (): void => this.show(() => (this.question = below));
    this.question = { dialog: { kind: 'alert', title: '', text, buttons: 'OK' }, answer };
  }

  private ask(dialog: AskedDialog): Promise<DialogAnswer> {
    return new Promise((resolve) => {
      const answer = (given: DialogAnswer): void => {
        this.show(() => (this.question = null));
        resolve(given);
      };
      this.show(() => (this.question = { dialog, answer }));
    });
  }
}
