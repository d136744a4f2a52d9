// Why an argument is not understood, in English.
import type { ArgumentWords } from '../argumentWords';

export const enArguments: ArgumentWords = {
  notPlain: 'The request has the wrong form: it takes an object such as { name: value }. Nothing was done.',
  unknownMember: (name, known) =>
    known === ''
      ? `The request has an unknown member “${name}”; this function takes none. Nothing was done.`
      : `The request has an unknown member “${name}”; it takes only: ${known}. Nothing was done.`,
  unknownTemplate: (known) =>
    `The request must give “template” as one of the plans: ${known}. Nothing was done.`,
  flagShape: (name) => `“${name}” is true or false. Nothing was done.`,
  consentBy: (name) => `(Or say “${name}: true” in the request.)`,
  periodShape:
    'A period takes “kind” (week, month, day or final) and “from”, its first day, such as 2025-04-21. Nothing was done.',
  unknownPeriod: (kind, from) =>
    `There is no period “${kind}” from “${from}” that has ended. Nothing was done.`,
};
