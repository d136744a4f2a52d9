// The report that was built last: what is mailed and pasted into Zalo. Looking at it writes nothing.
import type { FrozenFigure } from '../../domain/frozenFigures';
import type { Build } from '../../domain/publishedVersions';
import { buildsIn, buildsOf, isSamePeriod } from '../../domain/publishedVersions';
import type { Report } from '../../domain/report/report';
import type { CampaignRun } from '../run/campaignRun';
import { reportOf } from '../run/measureRun';
import type { BuiltReport } from '../memory/reports';
import { markOf, recallBuilt } from '../memory/reports';

type ReportName = Pick<Report, 'period' | 'title' | 'cutOff'>;

/** The build that the report is, among those on record; null when it was never written. */
export const buildOf = (builds: readonly Build[], { period, title, cutOff }: ReportName): Build | null => {
  const found = buildsOf(builds, period).filter(
    ({ label, frozenAt }) => label === title && frozenAt === cutOff,
  );
  return found[found.length - 1] ?? null;
};

/** The figures on record as they were when the report was about to be built. */
const recordBefore = (frozen: readonly FrozenFigure[], built: BuiltReport): readonly FrozenFigure[] => {
  const builds = buildsIn(frozen);
  const own = buildOf(builds, built);
  return own === null
    ? frozen
    : builds.slice(0, builds.indexOf(own)).flatMap((build) => [...build.own, ...build.restated]);
};

/**
 * The report as its tab shows it; where tallies have changed since, as it would be if it were built now. Null when none
 * was built.
 */
export const currentReport = (run: CampaignRun): Report | null => {
  const built = recallBuilt(run.ports.memory);
  if (built === null) return null;
  const { book } = run;
  const then = { ...run, book: { ...book, frozen: recordBefore(book.frozen, built) } };
  const asBuilt = reportOf(then, built.period, built.cutOff);
  return markOf(asBuilt) === built.fingerprint ? asBuilt : reportOf(run, built.period, run.now);
};

/** The last build of the report's period; null before the first. */
export const lastBuildOf = (builds: readonly Build[], { period }: Pick<Report, 'period'>): Build | null =>
  [...builds].reverse().find((build) => isSamePeriod(build, period)) ?? null;
