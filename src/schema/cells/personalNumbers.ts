/**
 * The shapes of numbers that belong to a person: identity cards and telephones, and what looks like them but is
 * nobody's.
 */

/** What may stand between the groups of a number. */
const separator = '[ .()-]{1,2}';

/** How people group the digits of a telephone number that begins with 0: mobiles have 10 digits. */
const mobileGroups: readonly (readonly number[])[] = [
  [3, 3, 4],
  [3, 7],
  [4, 3, 3],
  [4, 2, 2, 2],
  [4, 6],
  [2, 4, 4],
];

/** Landlines begin with 02 and have 11 digits. */
const landlineGroups: readonly (readonly number[])[] = [
  [3, 4, 4],
  [3, 8],
  [4, 3, 4],
  [4, 7],
  [5, 3, 3],
  [5, 6],
];

/** The first group follows a digit or digits that are given, which count as part of it. */
const grouped = (given: string, groups: readonly (readonly number[])[]): RegExp => {
  const shapes = groups.map(([first = 0, ...rest]) =>
    [`\\d{${first - given.length}}`, ...rest.map((length) => `\\d{${length}}`)].join(separator),
  );
  return new RegExp(`(?<!\\d)${given}(?:${shapes.join('|')})(?!\\d)`, 'g');
};

/** Numbers of persons, most certain first: a piece of text is one of them only. */
export const personalNumbers: readonly RegExp[] = [
  // Identity numbers have 12 digits, those of the older cards 9, as a mobile number has that lost its 0.
  /(?<!\d)(?:\d{12}|\d{9})(?!\d)/g,
  // In groups they are told from amounts of money by the 0 that every province's number begins with.
  /(?<!\d)0\d{2}(?:[ .-]\d{3}){3}(?!\d)/g,
  /(?<!\d)0[1-9]\d{8,9}(?!\d)/g,
  grouped('02', landlineGroups),
  grouped('0', mobileGroups),
  // The country's number: without + or 00 only when the digits stand together, else 84 is a count before others.
  /(?<!\d)84[2-9]\d{8,9}(?!\d)/g,
  /(?:\+|(?<!\d)00)84[ .()-]{0,2}\d{1,3}(?:[ .-]?\d{2,4}){2,4}(?!\d)/g,
];

/** What is full of digits without being anybody's: dates, times, amounts of money. */
export const harmlessNumbers: readonly RegExp[] = [
  /(?<![\d.-])\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})(?![.-]?\d)/g,
  /(?<![\d.-])(?:19|20)\d{2}([./-])\d{1,2}\1\d{1,2}(?![.-]?\d)/g,
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/g,
  // In small letters: Đồng begins the name of many a place.
  /(?<![\d.,])[1-9][\d.,]*\s*(?:đồng|đ|vnđ|VNĐ|vnd|VND)(?!\p{L})/gu,
];
