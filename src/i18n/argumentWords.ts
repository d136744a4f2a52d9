// What is said to a page or a program whose argument is not understood, as a type: a language that lacks a sentence does
// not compile.

export interface ArgumentWords {
  readonly notPlain: string;
  /** `known` are the names that may be given, joined; '' where there are none. */
  readonly unknownMember: (name: string, known: string) => string;
  readonly unknownTemplate: (known: string) => string;
  readonly flagShape: (name: string) => string;
  /** Added to a refusal: what the argument may say to consent. */
  readonly consentBy: (name: string) => string;
  readonly periodShape: string;
  readonly unknownPeriod: (kind: string, from: string) => string;
}
