// Text on a terminal: how wide it is, tables with straight columns, and colour where it is wanted.

/** Columns that the text takes: marks that combine take none, wide East Asian letters and emoji two. */
export const displayWidth = (text: string): number =>
  [...text.normalize('NFC')].reduce((sum, letter) => sum + letterWidth(letter), 0);

const letterWidth = (letter: string): number => {
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(letter)) return 0;
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\uFF01-\uFF60]/u.test(
    letter,
  )
    ? 2
    : 1;
};

export interface Column {
  readonly heading: string;
  readonly align: 'left' | 'right';
}

/** Lines of a table, headings first, columns two spaces apart; the last column is not padded. */
export const tableLines = (columns: readonly Column[], rows: readonly (readonly string[])[]): string[] => {
  const lines = [columns.map(({ heading }) => heading), ...rows];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => displayWidth(line[index] ?? ''))));
  return lines.map((line) =>
    columns
      .map(({ align }, index) => padded(line[index] ?? '', widths[index] ?? 0, align))
      .join('  ')
      .trimEnd(),
  );
};

const padded = (text: string, width: number, align: Column['align']): string => {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'left' ? text + space : space + text;
};

/** Text without what a terminal would obey: escape sequences and other control characters become spaces. */
export const harmless = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');

export interface Paint {
  readonly bold: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly good: (text: string) => string;
}

const plain = (text: string): string => text;
const ansi =
  (code: string) =>
  (text: string): string =>
    `\u001b[${code}m${text}\u001b[0m`;

/** Colours of the sixteen that every terminal has, or none. */
export const paintFor = (colored: boolean): Paint =>
  colored
    ? { bold: ansi('1'), quiet: ansi('2'), bad: ansi('31'), warn: ansi('33'), good: ansi('32') }
    : { bold: plain, quiet: plain, bad: plain, warn: plain, good: plain };
