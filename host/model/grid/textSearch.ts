// Finding a text in what cells show, and putting another in its place.

export interface TextSearch {
  readonly text: string;
  readonly matchesCase: boolean;
  readonly matchesEntireCell: boolean;
  readonly isPattern: boolean;
  readonly ignoresDiacritics: boolean;
}

/** Tells how often the search is in a text, and gives the text with another in every such place. */
export interface TextMatcher {
  count(text: string): number;
  replace(text: string, replacement: string): string;
}

/** Each sign without its marks, so that places in the result are places in the text: `ế` is `e`, `đ` stays `đ`. */
const withoutMarks = (signs: readonly string[]): string[] =>
  signs.map((sign) => sign.normalize('NFD').replace(/\p{M}/gu, '') || sign);

/** A matcher; null when the pattern is none. */
export const createTextMatcher = (search: TextSearch): TextMatcher | null => {
  const { text: wanted, ignoresDiacritics, isPattern } = search;
  const signsOf = (text: string): string[] => [...(ignoresDiacritics ? text.normalize('NFC') : text)];
  const read = (signs: readonly string[]): string[] => (ignoresDiacritics ? withoutMarks(signs) : [...signs]);
  const source = isPattern
    ? wanted
    : read(signsOf(wanted))
        .join('')
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  let expression: RegExp;
  try {
    const whole = search.matchesEntireCell ? `^(?:${source})$` : source;
    expression = new RegExp(whole, search.matchesCase ? 'gu' : 'giu');
  } catch {
    return null;
  }
  const matchesIn = (text: string): RegExpMatchArray[] =>
    [...read(signsOf(text)).join('').matchAll(expression)].filter(([match]) => match !== '');
  return {
    count: (text) => matchesIn(text).length,
    replace(text, replacement) {
      if (!ignoresDiacritics) {
        return isPattern
          ? text.replace(expression, replacement)
          : text.replace(expression, () => replacement);
      }
      // A sign of the Latin alphabet without its marks is as long as with them, so places are the same.
      const written = signsOf(text).join('');
      let done = '';
      let at = 0;
      for (const match of matchesIn(text)) {
        const from = match.index ?? 0;
        done += written.slice(at, from) + replacement;
        at = from + match[0].length;
      }
      return done + written.slice(at);
    },
  };
};
