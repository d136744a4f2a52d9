// The body that findings the report: which kind it is, and how its name stands in the heading.
import type { AuthorityKind } from '../../i18n/officialWords';

const kinds: readonly (readonly [AuthorityKind, RegExp])[] = [
  ['steeringCommittee', /^ban chỉ đạo(?=\s|$)|steering committee/],
  ['taskForce', /^tổ công tác(?=\s|$)|task force|working group/],
  ['peoplesCommittee', /^(ủy ban nhân dân|uỷ ban nhân dân|ubnd)(?=\s|$)|people['’]s committee/],
  ['police', /^công an(?=\s|$)|police/],
];

/**
 * The kind of the body by how its name begins; a blank name stands for the people's committee, which findings
 * most plans, any other name is `other`: nothing is guessed about who signs for it.
 */
export const authorityKindOf = (name: string): AuthorityKind => {
  const folded = name.normalize('NFC').trim().toLowerCase();
  if (folded === '') return 'peoplesCommittee';
  return kinds.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'other';
};

/** Words that begin the name of a place, before which a heading breaks its line. */
const placeWords = /(?<!THỊ)\s(?=(?:XÃ|PHƯỜNG|THỊ TRẤN|HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|TỈNH)\s)/;

/** Capitals of Times New Roman bold are on average so many ems wide, blanks included; measured, within 11%. */
const capitalWidth = 0.63;

const millimetresPerPoint = 0.3528;

/** The printed length of capitals, in millimetres. */
const widthOfCapitals = (text: string, points: number): number =>
  text.length * capitalWidth * points * millimetresPerPoint;

/** Words filled into lines no longer than `most` millimetres; a single longer word keeps a line of its own. */
const fillLines = (text: string, points: number, most: number): readonly string[] =>
  text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines[lines.length - 1];
    const longer = `${last} ${word}`;
    return last !== undefined && widthOfCapitals(longer, points) <= most
      ? [...lines.slice(0, -1), longer]
      : [...lines, word];
  }, []);

/** The same number of lines, filled as evenly as the words allow. */
const fillEvenly = (text: string, points: number, most: number): readonly string[] => {
  const lines = fillLines(text, points, most);
  const narrower = most > 1 ? fillLines(text, points, most - 1) : lines;
  return most > 1 && narrower.length === lines.length ? fillEvenly(text, points, most - 1) : lines;
};

/**
 * The name in capitals, in the lines of a heading `most` millimetres wide: one line when it fits, else broken
 * before the word for the place (ỦY BAN NHÂN DÂN / XÃ …), else between words.
 */
export const headingLinesOf = (name: string, points: number, most: number): readonly string[] => {
  const capitals = name.normalize('NFC').trim().replace(/\s+/g, ' ').toUpperCase();
  if (widthOfCapitals(capitals, points) <= most) return [capitals];
  return capitals.split(placeWords).flatMap((part) => fillEvenly(part, points, most));
};

/**
 * How long the rule under a line of capitals is, in millimetres: between a third and a half of the line
 * (Nghị định 30/2020/NĐ-CP, annex I, II.2), aimed at 42% since the line's length is reckoned from its letters.
 */
export const ruleUnder = (line: string, points: number, most: number): number =>
  Math.round(0.42 * Math.min(most, widthOfCapitals(line, points)));
