/**
 * Which digits belong to a person: identity cards, telephones, insurance and bank accounts, standing together or in
 * groups divided by spaces, dots, dashes and slashes (source: the rule PERSONAL_DATA).
 */

/** Groups of digits as they stand in a text, and the marks between them: ' ', '.', '/', '-' or '('. */
interface DigitGroups {
  readonly groups: readonly string[];
  readonly marks: readonly string[];
}

const between = /[ ./()\-\u2010-\u2015\u2212]{1,3}/u;
const runPattern = new RegExp(`\\d+(?:${between.source}\\d+)*`, 'gu');

/** The shortest and the longest number of a person: an old identity card, an account at a bank. */
export const fewestDigits = 9;
const mostDigits = 19;

const markOf = (typed: string): string => {
  const mark = typed.replace(/ /g, '');
  if (mark === '') return ' ';
  return /[()]/.test(mark) ? '(' : /[./]/.test(mark) ? mark.charAt(0) : '-';
};

const groupsOf = (run: string): DigitGroups => ({
  groups: run.match(/\d+/g) ?? [],
  marks: (run.match(new RegExp(between.source, 'gu')) ?? []).map(markOf),
});

const areAlike = (marks: readonly string[]): boolean => marks.every((mark) => mark === marks[0]);
const inThrees = (groups: readonly string[]): boolean => groups.slice(1).every(({ length }) => length === 3);
const inPairs = (groups: readonly string[]): boolean => groups.every(({ length }) => length === 2);
const haveAtLeast = (groups: readonly string[], length: number): boolean =>
  groups.every((group) => group.length >= length);
const isYear = (group: string): boolean => /^(?:19|20)\d\d$/.test(group);

/** `thôn 03 04 05 06 07` counts on; a telephone number does not. */
const countsOn = (groups: readonly string[]): boolean =>
  groups.every((group, index) => index === 0 || Number(group) === Number(groups[index - 1]) + 1);

const countryNumber = /^(?:00)?840?[235789]\d{8,9}$/;

/** Thousands in the Vietnamese way, of which a person's number has no form: 1.234.567.890, 500 000 000. */
const isAmount = ({ groups, marks }: DigitGroups): boolean => {
  const [first = ''] = groups;
  if (groups.length < 2 || first.startsWith('0') || first.length > 3 || !inThrees(groups)) return false;
  if (!areAlike(marks) || !['.', ' '].includes(marks[0] ?? '')) return false;
  if (groups[groups.length - 1] === '000') return true;
  return first.length < 3 && !countryNumber.test(groups.join(''));
};

const isTelephone = (groups: readonly string[]): boolean => {
  const digits = groups.join('');
  if (countryNumber.test(digits)) return groups.slice(1).every((group) => group.length >= 2 || group === '0');
  if (!groups.slice(1).every(({ length }) => length >= 2)) return false;
  // Two by two, numbers of villages and days look like one: then the prefix must be in use.
  if (inPairs(groups))
    return /^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$/.test(digits) && !countsOn(groups);
  return /^0[35789]\d{8}$/.test(digits) || /^02\d{8,9}$/.test(digits);
};

/** A paper's number with its year, 12345/2025: two groups alone, of which the first is as short as an office's numbers are. */
const isPaper = ({ groups: [number = '', year = '', ...more], marks }: DigitGroups): boolean =>
  more.length === 0 && marks[0] === '/' && number.length <= 6 && isYear(year);

/** Identity cards, insurance and bank accounts. Years side by side are none, nor is a number with its year. */
const isCardOrAccount = (window: DigitGroups): boolean => {
  const { groups, marks } = window;
  const digits = groups.join('');
  const last = groups[groups.length - 1] ?? '';
  if (!areAlike(marks) || groups.every(isYear) || isPaper(window)) return false;
  if (digits.length === 10) return (groups[0] ?? '').length >= 2 && haveAtLeast(groups.slice(1), 3);
  if (digits.length === 12 && digits.startsWith('0') && inPairs(groups)) {
    return groups.some((group, index) => index > 0 && Number(group) <= Number(groups[index - 1]));
  }
  if (digits.length >= 13) return haveAtLeast(groups.slice(0, -1), 3) && last.length >= 2;
  return haveAtLeast(groups, 3);
};

const isPersonal = (window: DigitGroups): boolean =>
  window.groups.length === 1 || isTelephone(window.groups) || isCardOrAccount(window);

/** Joins neighbouring groups, longest first, until they make a person's number; what is left over is looked at again. */
const numbersIn = (run: DigitGroups): readonly string[] => {
  const { groups, marks } = run;
  if (isAmount(run)) return [];
  const found: string[] = [];
  let start = 0;
  while (start < groups.length) {
    const end = endOfNumber({ groups, marks }, start);
    if (end !== null) found.push(groups.slice(start, end).join(''));
    start = end ?? start + 1;
  }
  return found;
};

/** Where the number that begins at the group ends; null when none begins there. */
const endOfNumber = ({ groups, marks }: DigitGroups, start: number): number | null => {
  let digits = 0;
  let end: number | null = null;
  for (let next = start; next < groups.length; next += 1) {
    digits += (groups[next] ?? '').length;
    if (digits > mostDigits && next > start) break;
    const window = { groups: groups.slice(start, next + 1), marks: marks.slice(start, next) };
    if (digits >= fewestDigits && !isAmount(window) && isPersonal(window)) end = next + 1;
  }
  return end;
};

/** The digits of every number in the text that belongs to a person, in order. What is nobody's was taken out before. */
export const findPersonalNumbers = (text: string): readonly string[] =>
  (text.match(runPattern) ?? []).flatMap((run) => numbersIn(groupsOf(run)));

const date = '\\d{1,2}([./-])\\d{1,2}\\GROUP(?:19|20)\\d{2}';
const dateWith = (group: number): string => date.replace('GROUP', String(group));
const apart = '(?<![\\d./-])';
const ends = '(?![./-]?\\d)';
const dash = ' ?[-\\u2010-\\u2015] ?';

/** What is full of digits without being anybody's: dates, times, years, amounts of money. Ranges before single dates. */
export const harmlessNumbers: readonly RegExp[] = [
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/g,
  new RegExp(`${apart}${dateWith(1)}(?:${dash}${dateWith(2)})${ends}`, 'g'),
  new RegExp(`${apart}\\d{1,2}[./]\\d{1,2}${dash}${dateWith(1)}${ends}`, 'g'),
  new RegExp(`${apart}${dateWith(1)}${ends}`, 'g'),
  /(?<![\d./-])\d{1,2}([./-])\d{1,2}\1\d{2}(?![ ./-]*\d)/g,
  /(?<![\d.-])(?:19|20)\d{2}([./-])\d{1,2}\1\d{1,2}(?![.-]?\d)/g,
  // Months of a year, and years: 06/2025, 2021-2025.
  /(?<![\d./-])\d{1,2}\/(?:19|20)\d{2}(?!\/?\d)/g,
  /(?<!\d[ ./\-\u2010-\u2015]{0,3})(?:19|20)\d{2} ?[-/\u2010-\u2015] ?(?:19|20)\d{2}(?![ ./\-\u2010-\u2015]{0,3}\d)/g,
  // In small letters: Đồng begins the name of many a place.
  /(?<![\d.,])[1-9][\d.,]*\s*(?:triệu |tỷ |nghìn )?(?:đồng|đ|vnđ|VNĐ|vnd|VND)(?!\p{L})/gu,
  /(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3})+\s*(?:người|hồ sơ|tài khoản|lượt|hộ|thẻ|trường hợp|triệu|tỷ|m2|ha|kg|%)(?!\p{L})/gu,
];
