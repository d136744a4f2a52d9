// How wide a text is printed in Times New Roman, so that columns can be made to hold it.

const millimetresPerPoint = 0.3528;

/** Ems of a character in bold, the wider cut; letters by their usual width, measured, capitals and ơ, ư a little above. */
const ems = (character: string): number => {
  if (/[.,;:|'’\s]/u.test(character)) return 0.25;
  if (/\d|–/u.test(character)) return 0.5;
  if (character === '%') return 1;
  return /[\p{Lu}mw−]/u.test(character) ? 0.75 : 0.52;
};

/** Millimetres of the text on one line. */
export const widthOfText = (text: string, points: number): number =>
  [...text].reduce((sum, character) => sum + ems(character), 0) * points * millimetresPerPoint;

/** Millimetres of its longest word. */
export const widthOfWords = (text: string, points: number): number =>
  Math.max(0, ...text.split(/\s+/).map((word) => widthOfText(word, points)));
