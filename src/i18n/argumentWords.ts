// What is said to a page or a program whose argument is not understood, as a type: a language that lacks a sentence does
// not compile. A name is '' for the argument itself, `period.from` for a member of a member.

export interface ArgumentWords {
  readonly notPlain: (name: string) => string;
  /** `known` are the names that may be given, joined; '' where there are none. */
  readonly unknownMember: (name: string, known: string) => string;
  /** `expected`: one of the texts below. */
  readonly shape: (name: string, expected: string) => string;
  readonly flag: string;
  readonly text: (most: number) => string;
  readonly textLike: (example: string) => string;
  readonly wholeNumber: (least: number, most: number) => string;
  readonly oneOf: (choices: string) => string;
  readonly list: (most: number) => string;
  /** Added to a refusal: what the argument may say to consent. */
  readonly consentBy: (name: string) => string;
  readonly unknownPeriod: (kind: string, from: string) => string;
  /** The period is no week of the campaign. */
  readonly noWeek: (from: string) => string;
  /** To who calls what Google alone calls. */
  readonly notFromGoogle: string;
  readonly noPlace: (place: string) => string;
}
