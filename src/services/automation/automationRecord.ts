// What the schedule needs to know of a campaign's reports, from the frozen figures and from memory.
import { laterOf } from '../../domain/plan/calendar';
import type { Period } from '../../domain/plan/period';
import { deadlineOf } from '../../domain/plan/deadlines';
import {
  buildsIn,
  buildsOf,
  isSamePeriod,
  lastMailed,
  overlaps,
  publishedAmong,
} from '../../domain/publishedVersions';
import type { ReportRecord } from '../../domain/schedule';
import type { CampaignRun } from '../run/campaignRun';
import { recallBuilt, recallSent } from '../memory/reports';

/**
 * The frozen figures tell what was reported, and people can see them. A period that was mailed, and one that overlaps a
 * published one of its kind, reads as built after its deadline and mailed, whenever that was: nobody but a person
 * handles it again.
 */
export const reportRecordOf = (run: CampaignRun): ReportRecord => {
  const { book, ports } = run;
  const builds = buildsIn(book.frozen);
  const published = [...publishedAmong(builds, null)];
  const isSettled = (period: Period): boolean =>
    lastMailed(builds, period) !== null || published.some((build) => overlaps(build, period));
  return {
    frozenAt: (period) => {
      const own = buildsOf(builds, period);
      const last = own[own.length - 1]?.frozenAt ?? null;
      if (!isSettled(period)) return last;
      const deadline = deadlineOf(book.campaign.settings, period);
      return last === null ? deadline : laterOf(last, deadline);
    },
    mailed: (period) => recallSent(ports.memory, period)?.state ?? (isSettled(period) ? 'sent' : null),
    isLastBuilt: (period) => {
      const built = recallBuilt(ports.memory);
      return built !== null && isSamePeriod(built.period, period);
    },
  };
};
