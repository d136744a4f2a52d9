// What the schedule needs to know of a campaign's reports, from the frozen figures and from memory.
import type { Period } from '../../domain/plan/period';
import type { ReportRecord } from '../../domain/schedule';
import type { CampaignRun } from '../run/campaignRun';
import { recallBuilt, recallOpened, recallSent } from '../memory/reports';

const isSame = (one: Period, other: Period): boolean =>
  one.kind === other.kind && one.from === other.from && one.to === other.to;

/**
 * The frozen figures tell what was reported, and people can see them. Those of a run that was cut off do not count:
 * they are frozen before their tab is whole.
 */
export const reportRecordOf = (run: CampaignRun): ReportRecord => {
  const { book, ports } = run;
  const unfinished = recallOpened(ports.memory);
  return {
    frozenAt: ({ kind, from }) =>
      book.frozen.find(
        (figure) =>
          figure.restatedBy === null &&
          figure.kind === kind &&
          figure.from === from &&
          figure.frozenAt !== unfinished,
      )?.frozenAt ?? null,
    mailed: (period) => recallSent(ports.memory, period)?.state ?? null,
    isLastBuilt: (period) => {
      const built = recallBuilt(ports.memory);
      return built !== null && isSame(built.period, period);
    },
  };
};
