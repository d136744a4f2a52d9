// One sentence per finding, as a type: a code without a sentence, and a sentence that names what its finding does not
// have, do not compile.
import type { Finding, FindingCode, LeftOutCode } from '../domain/finding';
import type { AuditContents } from '../domain/findings/auditContents';
import type { BookContents } from '../domain/findings/bookContents';
import type { RollUpContents } from '../domain/findings/rollUpContents';
import type { TallyContents } from '../domain/findings/tallyContents';
import type { Decimals } from '../domain/plan/decimals';

/** Names that a sentence may use beside the finding; '' where there is none. */
export interface FindingNames {
  readonly unit: string;
  /** thôn, ấp, làng …, or the language's own word for a unit. */
  readonly unitWord: string;
  /** What one count of the finding's indicator is; '' where the plan does not say. */
  readonly measure: string;
  /** Of the finding's indicator or figure: how many decimals a count of it has. */
  readonly decimals: Decimals;
}

/** What is wrong and what to type, short enough for a cell on a phone. */
export type SentencesFor<Code extends FindingCode> = {
  readonly [Each in Code]: (finding: Finding<Each>, names: FindingNames) => string;
};

export type BookSentences = SentencesFor<keyof BookContents>;
export type TallySentences = SentencesFor<keyof TallyContents>;
export type RollUpSentences = SentencesFor<keyof RollUpContents>;
export type AuditSentences = SentencesFor<keyof AuditContents>;
export type FindingSentences = SentencesFor<FindingCode>;

/** Why rows and cells were left out, as a noun phrase. */
export type LeftOutReasons = Readonly<Record<LeftOutCode, string>>;

/** The sentence of the finding. */
export const sentenceOf = <Code extends FindingCode>(
  sentences: SentencesFor<Code>,
  finding: Finding<Code>,
  names: FindingNames,
): string => sentences[finding.code](finding, names);

/** Whether what was typed looks like what was expected: marks of their own, as some phones type them. */
export const looksTheSame = ({ received, expected }: Finding<'UNIT_MATCHED'>): boolean =>
  received.normalize('NFC') === expected.normalize('NFC');
