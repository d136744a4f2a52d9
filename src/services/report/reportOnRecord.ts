// Writes the report that was asked for on the record as it stands under the lock, which is read nowhere before. What there
// is to ask of it is asked without the lock, since a dialog drops it; then the record is read once more.
import type { Period } from '../../domain/plan/period';
import type { Build } from '../../domain/publishedVersions';
import { lastMailed } from '../../domain/publishedVersions';
import type { Report } from '../../domain/report/report';
import type { Finding } from '../../domain/finding';
import { spoilsAll } from '../../schema/campaignBook';
import type { CampaignRun } from '../run/campaignRun';
import { onRecord } from '../run/campaignRun';
import { readRecord } from './frozenRecord';
import { writeAlone, writeFlash } from './writeReport';

/** What the record gives to ask: `mailed` is the version that is built again, `errors` are in its own tabs. */
export interface RecordQuestions {
  readonly mailed: Build | null;
  readonly errors: readonly Finding[];
}

/** `run` is the whole run, the record among what it has read. Nothing was written but a report. */
export type OnRecord =
  | { readonly kind: 'written'; readonly run: CampaignRun; readonly report: Report }
  /** Its findings say what to mend. */
  | { readonly kind: 'unusable'; readonly run: CampaignRun }
  | { readonly kind: 'cancelled'; readonly run: CampaignRun }
  /** Another run holds the lock for too long, or has mailed the period while it was asked about. */
  | { readonly kind: 'busy' };

type Look = Exclude<OnRecord, { readonly kind: 'busy' | 'cancelled' }> | Asked;
type Asked = { readonly kind: 'asked'; readonly run: CampaignRun; readonly questions: RecordQuestions };

/** Looks at the record under the lock, and writes where there is nothing to ask that was not agreed to. */
const lookAlone = (
  begun: CampaignRun,
  period: Period,
  isAgreed: (questions: RecordQuestions) => boolean,
): Look | null =>
  begun.ports.lock.alone((): Look => {
    const record = readRecord(begun, period);
    const { figures, followUp, builds, findings, titleOf } = record;
    const run = onRecord(begun, { frozen: figures, followUp: followUp.lines, findings, titleOf });
    if (findings.some(spoilsAll)) return { kind: 'unusable', run };
    const errors = findings.filter(({ severity }) => severity === 'error');
    const questions = { mailed: lastMailed(builds, period), errors };
    if (!isAgreed(questions)) return { kind: 'asked', run, questions };
    const report = period.running === true ? writeFlash(run, period) : writeAlone(run, period, record);
    return { kind: 'written', run, report };
  })?.result ?? null;

/** `mayAsk` says which of the questions have to be asked; `ask` asks them, and says whether to go on. */
export const reportOnRecord = (
  begun: CampaignRun,
  period: Period,
  hasToAsk: (questions: RecordQuestions) => boolean,
  ask: (run: CampaignRun, questions: RecordQuestions) => boolean,
): OnRecord => {
  const first = lookAlone(begun, period, (questions) => !hasToAsk(questions));
  if (first === null) return { kind: 'busy' };
  if (first.kind !== 'asked') return first;
  const { run, questions } = first;
  if (!ask(run, questions)) return { kind: 'cancelled', run };
  const { mailed } = questions;
  const second = lookAlone(begun, period, (now) => now.mailed?.version === mailed?.version);
  return second === null || second.kind === 'asked' ? { kind: 'busy' } : second;
};
