// What the page of help says, as a type: a language that lacks a role does not compile.

/** Who reads it. */
export type HelpRole = 'villageHead' | 'clerk' | 'chairman' | 'maintainer';

export interface HelpWords {
  readonly intro: string;
  readonly who: Readonly<Record<HelpRole, string>>;
  readonly steps: Readonly<Record<HelpRole, readonly string[]>>;
}
