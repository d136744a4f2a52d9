// Texts for lines of limited length.

/** Marks that belong to the letter before them; a cut must not part them from it. */
const combining = /^[\u0300-\u036f]$/;

/**
 * The text on one line: line breaks and runs of blanks become one blank, and what is longer than `most` UTF-16
 * units ends in “…”, cut at a blank where one is near, else between whole characters. Never longer than `most`.
 */
export const shortenText = (text: string, most: number): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const characters = [...line];
  let length = characters.reduce((sum, character) => sum + character.length, 0);
  while (characters.length > 0 && length > most - 1) {
    let dropped = characters.pop() ?? '';
    length -= dropped.length;
    while (combining.test(dropped) && characters.length > 0) {
      dropped = characters.pop() ?? '';
      length -= dropped.length;
    }
  }
  return `${atBlank(characters.join(''))}…`;
};

/** The text up to its last blank, unless that would take away more than a third of it. */
const atBlank = (text: string): string => {
  const blank = text.lastIndexOf(' ');
  return (blank * 3 >= text.length * 2 ? text.slice(0, blank) : text).trim();
};
