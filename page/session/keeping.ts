// What the browser keeps of the books, until they are begun anew: it stays on this machine.
import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import type { SavedHost } from '../../host/createHost';
import { isSavedHost } from '../../host/createHost';
import type { Person } from './people';
import { people } from './people';
import type { Session } from './session';

export interface KeptBook {
  readonly host: SavedHost;
  readonly title: string;
  readonly person: Person;
  readonly sheetId: number;
}

const lastOpened = 'last opened';
/** As long as nobody does anything for this long, what was done is written, in milliseconds. */
const pause = 500;

let known: UseStore | null = null;
const store = (): UseStore => (known ??= createStore('campaign-page', 'books'));

/** A browser may keep nothing, in a private window or when its disk is full: then there is nothing kept. */
const orElse = async <Value>(act: () => Promise<Value>, otherwise: Value): Promise<Value> => {
  try {
    return await act();
  } catch {
    return otherwise;
  }
};

const isKeptBook = (value: unknown): value is KeptBook =>
  typeof value === 'object' &&
  value !== null &&
  isSavedHost((value as Partial<KeptBook>).host) &&
  people.includes((value as KeptBook).person);

/** The book as it was left; null when it was not, or by a version of the page whose books are not known any more. */
export const keptBook = async (id: string): Promise<KeptBook | null> => {
  const value = await orElse(() => get<unknown>(`book ${id}`, store()), null);
  return isKeptBook(value) ? value : null;
};

export const forgetBook = (id: string): Promise<void> => orElse(() => del(`book ${id}`, store()), undefined);

/** The id of the book that was open last; null when none was. */
export const lastBook = async (): Promise<string | null> => {
  const id = await orElse(() => get<unknown>(lastOpened, store()), null);
  return typeof id === 'string' ? id : null;
};

export interface Keeper {
  /** The session has changed: it is kept when it rests. */
  readonly changed: () => void;
  /** Keeps what is not kept yet, and nothing from then on. */
  readonly finish: () => Promise<void>;
}

/** Keeps a session's book; `failed` is told when the browser refuses. */
export const createKeeper = (session: Session, failed: () => void): Keeper => {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let over = false;
  const write = async (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const { book, host, person, sheet } = session;
    const kept: KeptBook = { host: host.save(), title: book.title, person, sheetId: sheet.sheetId };
    try {
      await set(`book ${book.id}`, kept, store());
      await set(lastOpened, book.id, store());
    } catch {
      failed();
    }
  };
  const leave = (): void => {
    if (timer !== null) void write();
  };
  // A page that is hidden may be closed without another word.
  document.addEventListener('visibilitychange', leave);
  return {
    changed() {
      if (over) return;
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => void write(), pause);
    },
    async finish() {
      over = true;
      document.removeEventListener('visibilitychange', leave);
      if (timer !== null) await write();
    },
  };
};
