// How a status is shown: by its pace while the campaign runs, by its result alone in the final report.
import type { ProgressStatus } from '../../domain/progress/status';
import { outcomeOf } from '../../domain/report/outcomes';
import type { IndicatorResult, Report, UnitResult } from '../../domain/report/report';
import type { Catalogue } from '../../i18n';
import type { StatusLook } from './palette';
import { statusLooks } from './palette';

export interface Standing {
  /** The status that it looks like. */
  readonly status: ProgressStatus;
  readonly look: StatusLook;
  /** Không hoàn thành. */
  readonly word: string;
  /** ✖ Không hoàn thành. */
  readonly shown: string;
}

const standing = (status: ProgressStatus, word: string): Standing => ({
  status,
  look: statusLooks[status],
  word,
  shown: `${statusLooks[status].sign} ${word}`,
});

/** The status by its own word and colours. */
export const statusStanding = (status: ProgressStatus, words: Catalogue): Standing =>
  standing(status, words.statuses[status]);

/** Of an indicator or a unit. A target that the final report finds unmet is called so, however close it came. */
export const standingOf = (
  { status, outcome }: Pick<IndicatorResult | UnitResult, 'status' | 'outcome'>,
  words: Catalogue,
): Standing => (outcome === 'notMet' ? standing('overdue', words.lag.notMet) : statusStanding(status, words));

/** The commune's own, by its main indicators. */
export const communeStanding = ({ period, status }: Report, words: Catalogue): Standing =>
  standingOf({ status, outcome: outcomeOf(period.kind, status) }, words);
