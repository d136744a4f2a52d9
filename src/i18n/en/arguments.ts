// Why an argument is not understood, in English.
import type { ArgumentWords } from '../argumentWords';
import { showCount } from '../numbers';

export const enArguments: ArgumentWords = {
  notPlain: (name) =>
    name === ''
      ? 'The request has the wrong form: it takes an object such as { name: value }. Nothing was done.'
      : `“${name}” has the wrong form: it takes an object such as { name: value }. Nothing was done.`,
  unknownMember: (name, known) =>
    known === ''
      ? `The request has an unknown member “${name}”; this function takes none. Nothing was done.`
      : `The request has an unknown member “${name}”; it takes only: ${known}. Nothing was done.`,
  shape: (name, expected) => `“${name}” must be ${expected}. Nothing was done.`,
  flag: 'true or false',
  text: (most) => `a text of at most ${showCount(most, 'en')} characters`,
  textLike: (example) => `a text such as “${example}”`,
  wholeNumber: (least, most) => `a whole number from ${showCount(least, 'en')} to ${showCount(most, 'en')}`,
  oneOf: (choices) => `one of: ${choices}`,
  list: (most) => `a list of at most ${showCount(most, 'en')}`,
  consentBy: (name) => `(Or say “${name}: true” in the request.)`,
  unknownPeriod: (kind, from) =>
    `There is no period “${kind}” from “${from}” that has ended. Nothing was done.`,
  noWeek: (from) => `This campaign has no week that begins on “${from}”. Nothing was done.`,
  notFromGoogle: 'Google alone calls this, when somebody types or the clock strikes. Nothing was done.',
  noPlace: (place) => `The book has no cell “${place}”. Run Check tallies to see the list anew.`,
};
