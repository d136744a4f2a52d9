/**
 * Finds what must not stand in a shared sheet: ID and telephone numbers, passwords and log-ins. What is found is
 * never repeated; a finding shows three dots and the last two digits.
 */
import { cleanText } from '../../vietnamese/cleanText';
import { harmlessNumbers, personalNumbers } from './personalNumbers';

const mask = '•••';

/** Keeps what stood on either side of a piece from growing together. */
const gap = ' · ';

/** A secret is typed in plain letters, digits and signs; words with diacritics after `mật khẩu` are talk about it. */
const character = '[\\x21-\\x7e]';
const withDigit = `(?=${character}*\\d)`;
const withLetter = `(?=${character}*[A-Za-z])`;

const password = 'mật khẩu|mat khau|password|passwd|pass|mk';
const login = 'tên đăng nhập|ten dang nhap|username|user|login';
const account = 'tài khoản|tai khoan|tk|account';

const secretAfter = (words: string, separator: string, value: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})${separator}${value}`, 'giu');

/** After a colon anything is a secret; after a space only what has a digit, since people write `quên mật khẩu VNeID`. */
const secrets: readonly RegExp[] = [
  secretAfter(password, '\\s*[:=]\\s*', `${character}{4,}`),
  secretAfter(password, '\\s+(?:(?:là|la)\\s+)?', `${withDigit}${character}{4,}`),
  secretAfter(login, '\\s*[:=]\\s*', `${withLetter}${character}{3,}`),
  // Accounts are what these campaigns count: `tài khoản: 1.200` is no log-in.
  secretAfter(account, '\\s*[:=]\\s*', `${withDigit}${withLetter}${character}{4,}`),
];

/**
 * Returns what a finding may show of the personal data in the text, such as `•••, •••45` (one for each piece,
 * secrets first), or null when there is none. Links, dates, times and amounts of money are left alone.
 */
export const findPersonalData = (text: string): { readonly masked: string } | null => {
  const found: string[] = [];
  let rest = cleanText(text);
  const take = (patterns: readonly RegExp[], show: (piece: string) => string | null): void => {
    for (const pattern of patterns) {
      rest = rest.replace(pattern, (piece) => {
        const shown = show(piece);
        if (shown !== null) found.push(shown);
        return gap;
      });
    }
  };
  take([/https?:\/\/\S+/gi], () => null);
  take(secrets, () => mask);
  take(harmlessNumbers, () => null);
  take(personalNumbers, (piece) => mask + piece.replace(/\D/g, '').slice(-2));
  return found.length === 0 ? null : { masked: found.join(', ') };
};
