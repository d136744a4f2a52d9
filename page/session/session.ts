// What the page stands on: the host, who is at the screen, the open tab, and what that person does to it. What runs, and
// what stands over the sheet, are its two parts.
import type { Host, ShownMenu } from '../../host/createHost';
import type { SheetModel } from '../../host/model/workbook';
import type { Words } from '../words';
import { refusalText } from '../words/refusals';
import type { Book } from './books';
import type { Retraced, Write } from './edits';
import { Edits } from './edits';
import { placeOfLink } from './links';
import { Overlays } from './overlays';
import type { Person } from './people';
import { addressOf } from './people';
import type { RunningBook } from './runs';
import { Runs } from './runs';

export class Session implements RunningBook {
  host: Host;
  sheetId: number;
  person: Person = 'owner';
  /** Counts the changes, for what is drawn from the host. */
  revision = 0;
  /** Whether the browser keeps the book. */
  isKept = true;
  readonly edits = new Edits();
  readonly overlays = new Overlays((change) => this.show(change));
  readonly runs = new Runs(this);

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

  get user(): string | null {
    return addressOf(this.person, this.host.workbook);
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

  /** Somebody else sits down at the screen: what the add-in showed to the former is gone. */
  sitDown(person: Person): void {
    this.show(() => {
      this.person = person;
      this.overlays.closeWindows();
    });
  }

  /**
   * Types one value or pastes blocks as the person, also while a run asks; what Sheets refuses is said in its words, and
   * then false comes back.
   */
  edit(...writes: readonly Write[]): boolean {
    const refusal = this.edits.make(this.host, this.sheet, writes, this.user);
    this.show(() => {
      if (refusal !== null) this.overlays.tell(refusalText(this.words, refusal));
    });
    return refusal === null;
  }

  /** Takes the person's last edit back, or makes it again; gives where, on the tab that is then open. */
  retrace(way: 'undo' | 'redo'): Retraced | null {
    const outcome = this.edits[way](this.host, this.user);
    this.show(() => {
      if (outcome === null) return;
      if ('kind' in outcome) this.overlays.tell(refusalText(this.words, outcome));
      else this.sheetId = this.host.workbook.activeSheetId = outcome.sheetId;
    });
    return outcome === null || 'kind' in outcome ? null : outcome;
  }
}
