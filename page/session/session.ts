// What the page stands on: the host, who is at the screen, the open tab, and what is on the screen over the sheet.
import type { AskedDialog, DialogAnswer, Host, ShownMenu } from '../../host/createHost';
import type { SheetModel } from '../../host/model/workbook';
import type { Sample } from '../../cli/campaign/sample';
import type { Words } from '../words';
import { refusalText } from '../words/refusals';
import { runAsking } from './asking';
import type { Retraced, Write } from './edits';
import { Edits } from './edits';
import type { Person } from './people';
import { addressOf } from './people';
import { openShared } from './samples';
import { Toasts } from './toasts';

export interface Question {
  readonly dialog: AskedDialog;
  readonly answer: (answer: DialogAnswer) => void;
}

export interface Window {
  readonly title: string;
  readonly html: string;
}

const hour = 3_600_000;

export class Session {
  host: Host;
  sheetId: number;
  person: Person = 'owner';
  question: Question | null = null;
  window: Window | null = null;
  readonly toasts = new Toasts(() => this.show(() => undefined));
  /** Counts the changes, for what is drawn from the host. */
  revision = 0;
  busy = false;
  private readonly edits = new Edits();

  constructor(
    readonly sample: Sample,
    private readonly words: Pick<Words, 'refused'>,
    private readonly changed: () => void,
  ) {
    this.host = openShared(sample);
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

  /** Runs an item of the menu; its questions come up one after the other. */
  async run(handler: string): Promise<void> {
    const user = addressOf(this.person, this.host.workbook);
    if (this.busy || user === null) return;
    this.show(() => (this.busy = true));
    const known = this.host.dialogs.length;
    const { host, run } = await runAsking(this.host, handler, user, (dialog) => this.ask(dialog));
    this.show(() => {
      const moved = host.workbook.activeSheetId !== this.host.workbook.activeSheetId;
      this.host = host;
      this.busy = false;
      if (moved) this.sheetId = host.workbook.activeSheetId;
      for (const { kind, title, text } of host.dialogs.slice(known)) {
        if (kind === 'toast') this.toasts.say(text);
        else if (kind !== 'alert' && kind !== 'prompt') this.window = { title, html: text };
      }
      if (run.error !== undefined) this.tell(run.error.message);
    });
  }

  /** Lets hours go by; at each the clock's runs fire, as Google fires them. */
  async goOn(hours: number): Promise<void> {
    if (this.busy) return;
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
