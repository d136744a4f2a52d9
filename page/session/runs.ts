// Runs of the add-in on the host: items of the menu, calls of its pages, the clock. One at a time, in the order in which
// they were asked for: the host does one thing at a time, and a run that asks waits for its answer before the next
// begins. On Google calls of a page overlap, and each is answered when it is done; which is first no page may count on,
// so that this order is one of those that it must bear.
import type { HandlerRun, Host } from '../../host/createHost';
import { runAsking } from './asking';
import type { Edits } from './edits';
import type { Overlays } from './overlays';

/** The book that is run on. */
export interface RunningBook {
  /** Another one after a run that wrote. */
  host: Host;
  sheetId: number;
  /** The address of the person at the screen; null for somebody who is not signed in. */
  readonly user: string | null;
  readonly overlays: Overlays;
  readonly edits: Edits;
  readonly show: (change: () => void) => void;
}

const hour = 3_600_000;

export class Runs {
  busy = false;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly book: RunningBook) {}

  /** Runs an item of the menu; its questions come up one after the other. */
  async run(handler: string): Promise<void> {
    const { book } = this;
    const { user } = book;
    if (this.busy || user === null) return;
    await this.inTurn(async () => {
      book.show(() => (this.busy = true));
      const { error } = await this.perform((host) => host.run(handler, { kind: 'menu', user }));
      if (error !== undefined) book.overlays.say(error.message);
    });
  }

  /** A call of a page of the add-in's, as the person at the screen. */
  callFromPage(name: string, args: readonly unknown[]): Promise<Pick<HandlerRun, 'result' | 'error'>> {
    return this.inTurn(async () => {
      const { user } = this.book;
      if (user === null) return { result: undefined, error: new Error('Nobody is signed in.') };
      this.busy = true;
      return this.perform((host) => host.callFromPage(name, args, { user }));
    });
  }

  /** Lets hours go by; at each the clock's runs fire, as Google fires them. */
  async goOn(hours: number): Promise<void> {
    if (this.busy) return;
    const { book } = this;
    await this.inTurn(async () => {
      book.show(() => (this.busy = true));
      for (let passed = 1; passed <= hours; passed += 1) {
        book.host.clock.advance(hour);
        if (book.host.fireClockTriggers().length > 0) book.edits.forget();
        if (passed % 24 === 0) {
          book.show(() => undefined);
          await new Promise((go) => setTimeout(go));
        }
      }
      book.show(() => (this.busy = false));
    });
  }

  /** Runs on the host, asks what it asks, and shows what it has shown. */
  private async perform(start: (host: Host) => HandlerRun): Promise<HandlerRun> {
    const { book } = this;
    const known = book.host.dialogs.length;
    const { host, run } = await runAsking(book.host, start, (dialog) => book.overlays.ask(dialog));
    // A run that only looked leaves the book as it is, and what a person may take back.
    const left = run.serviceCalls.writes > 0 || host.dialogs.length > known ? host : book.host;
    book.show(() => {
      const moved = left.workbook.activeSheetId !== book.host.workbook.activeSheetId;
      book.host = left;
      this.busy = false;
      if (moved) book.sheetId = left.workbook.activeSheetId;
      for (const dialog of host.dialogs.slice(known)) book.overlays.open(dialog);
    });
    return run;
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => undefined);
    return done;
  }
}
