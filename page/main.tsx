// Opens a book on the emulated host and draws the page over it, again after every change.
import { render } from 'preact';
import { App } from './App';
import type { Actions } from './session/actions';
import type { Book } from './session/books';
import { booksOf, fileBook, firstBook, openBook, openKept, openUpload } from './session/books';
import type { Keeper, KeptBook } from './session/keeping';
import { createKeeper, forgetBook, keptBook, lastBook } from './session/keeping';
import { Session } from './session/session';
import type { Host } from '../host/createHost';
import { languageOf, wordsFor } from './words';

const words = wordsFor(location.search);
const root = document.getElementById('page');
document.documentElement.lang = languageOf(location.search);

let shown: { readonly session: Session; readonly keeper: Keeper } | null = null;
// The address leads to a place, as a link that somebody was sent does.
addEventListener('hashchange', () => shown?.session.follow(location.hash));

/** Draws the book; it has taken about a second to open, so the page said so meanwhile. */
const show = (book: Book, host: Host, started: number, kept: KeptBook | null = null): void => {
  if (root === null) return;
  const draw = (): void => {
    waits = false;
    if (shown?.session !== session) return;
    render(<App key={book.id} session={session} words={words} actions={actions} />, root);
  };
  let waits = false;
  // Never amid a drawing: what that takes the focus from may end in an edit.
  const session = new Session(book, host, words, () => {
    keeper.changed();
    if (!waits) queueMicrotask(draw);
    waits = true;
  });
  const keeper = createKeeper(session, () => session.show(() => (session.isKept = false)));
  if (kept !== null) {
    session.person = kept.person;
    session.sheetId = host.workbook.activeSheetId = kept.sheetId;
  }
  shown = { session, keeper };
  session.follow(location.hash);
  keeper.changed();
  draw();
  performance.measure('open', { start: started });
};

/** Lets the word of opening be drawn, and the book before be kept, with what was being typed into it. */
const leave = async (): Promise<number> => {
  const before = shown;
  shown = null;
  if (root !== null) render(<p class="opening">{words.opening}</p>, root);
  await new Promise((drawn) => setTimeout(drawn, 20));
  await before?.keeper.finish();
  return performance.now();
};

/** Opens the book as it was left, else as it is before anybody has touched it. */
const open = async (id: string): Promise<void> => {
  const started = await leave();
  const kept = await keptBook(id);
  const title = kept?.title ?? booksOf(words).find((one) => one.id === id)?.title ?? id;
  const host = kept === null ? openBook(id, words) : openKept(kept.host);
  if (host === null) return open(firstBook);
  show({ id, title }, host, started, kept);
};

const actions: Actions = {
  open: (id) => void open(id),
  reset: async (id) => {
    await leave();
    await forgetBook(id);
    await open(id);
  },
  upload: async (name, bytes) => {
    const host = await openUpload(name, bytes);
    const started = await leave();
    show({ id: fileBook, title: name }, host, started);
  },
};

const asked = new URLSearchParams(location.search).get('sample');
void (async () => open(asked ?? (await lastBook()) ?? firstBook))();
