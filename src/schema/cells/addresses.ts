// Cells that hold e-mail addresses, as people type and paste them.
import type { Cell } from './cell';
import { textOf } from './typedText';

/** What an address should look like, quoted to whoever typed something else. */
export const exampleAddress = 'ten@example.vn';

/** One @, no spaces or line ends, a dot in the domain: enough to catch slips without refusing real addresses. */
export const isAddress = (address: string): boolean =>
  /^[^\s@,;<>"]+@[^\s@,;<>".]+(?:\.[^\s@,;<>".]+)*\.[^\s@,;<>".]{2,}$/.test(address);

/** Without what links and lists leave around it: `mailto:`, angle brackets, the full stop of a sentence. */
const cleanAddress = (typed: string): string =>
  typed
    .replace(/^[<("'[]+|[>)"'\].]+$/g, '')
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/, '')
    .replace(/\.+$/, '');

/**
 * Addresses separated by commas, semicolons, spaces or lines, cleaned; [] for an empty cell. Of `Tên <a@b.vn>` only the
 * address is taken. What is no address stays in the list, for whoever sends to ask about it.
 */
export const addressesOf = (cell: Cell): readonly string[] =>
  (typeof cell === 'string' ? cell : textOf(cell))
    .split(/[,;\r\n]+/)
    .flatMap((part) => {
      const [, named] = /<\s*(?:mailto:)?([^<>\s]+@[^<>\s]+)\s*>/i.exec(part) ?? [];
      return named === undefined ? part.split(/\s+/) : [named];
    })
    .map(cleanAddress)
    .filter((address) => address !== '');
