/**
 * Finds what must not stand in a shared sheet: ID, telephone, insurance and bank numbers, passwords and log-ins. What
 * is found is never repeated; a finding shows three dots and the last two digits.
 */
import { cleanText, isPlainText } from '../../vietnamese/cleanText';
import type { Cell } from './cell';
import { showCell } from './cell';
import { fewestDigits, findPersonalNumbers, harmlessNumbers } from './personalNumbers';
import { insuranceCards, secrets, secretWords } from './secrets';
import { rememberPerText } from '../../vietnamese/rememberPerText';

const mask = '•••';

/** Keeps what stood on either side of a piece from growing together. */
const gap = ' · ';

/** What is left of a piece: three dots and the last two digits. */
export const maskDigits = (piece: string): string => mask + piece.replace(/\D/g, '').slice(-2);

export interface PersonalData {
  /** What a finding may show, such as `•••, •••45`: one for each piece, secrets first. */
  readonly masked: string;
}

const take = (text: string, patterns: readonly RegExp[], found: (piece: string) => void): string =>
  patterns.reduce(
    (rest, pattern) =>
      rest.replace(pattern, (piece) => {
        found(piece);
        return gap;
      }),
    text,
  );

const nothing = (): void => undefined;

const search = (text: string): PersonalData | null => {
  const found: string[] = [];
  const withoutLinks = take(cleanText(text), [/https:\/\/\S+/gi], nothing);
  const withoutSecrets = take(withoutLinks, secrets, () => found.push(mask));
  const withoutCards = take(withoutSecrets, insuranceCards, (piece) => found.push(maskDigits(piece)));
  const rest = take(withoutCards, harmlessNumbers, nothing);
  found.push(...findPersonalNumbers(rest).map(maskDigits));
  return found.length === 0 ? null : { masked: found.join(', ') };
};

/** Without a digit or a colon a text holds neither a number nor a secret, and most cells hold none. */
const digitOrColon = /[\p{N}:=\uFF1A\uFF1D]/u;
const tooFewDigits = new RegExp(`^(?:\\D*\\d){0,${fewestDigits - 1}}\\D*$`);

/** A name or a code; looking through a longer text twice is worth less than remembering what was found. */
const longestGlance = 40;

/** False of most cells: plain text of a few digits, such as Thôn 12, without a word that a secret follows. */
const isWorthSearching = (text: string): boolean =>
  digitOrColon.test(text) &&
  !(text.length <= longestGlance && isPlainText(text) && tooFewDigits.test(text) && !secretWords.test(text));

/** A village writes the same words day after day. */
const searchOnce = rememberPerText(search);

/**
 * Returns what may be shown of the personal data in the text, or null when there is none. Links, dates, times and
 * amounts of money are left alone. The same text asked again costs nothing.
 */
export const findPersonalData = (text: string): PersonalData | null =>
  isWorthSearching(text) ? searchOnce(text) : null;

/** A count cell as a finding quotes it: nine digits and more may be somebody's, and are not repeated. */
export const showCount = (cell: Cell): string =>
  typeof cell === 'number' && Math.abs(cell) >= 100_000_000 ? maskDigits(String(cell)) : showCell(cell);
