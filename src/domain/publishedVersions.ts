// The record of reports: which builds of a period there are, which of them were published, and what they have told.
import type { FrozenFigure } from './frozenFigures';
import type { LocalDateTime } from './plan/calendar';
import type { Period } from './plan/period';

type Dates = Pick<Period, 'kind' | 'from' | 'to'>;

/** A build of lines that are told or counted, whichever. */
type AnyBuild = Build<FrozenFigure<number>>;

/** One build of a report, as its lines tell; they may know more than a line of the tab does. */
export interface Build<Line extends FrozenFigure<number> = FrozenFigure> extends Dates {
  readonly label: string;
  readonly version: number;
  readonly frozenAt: LocalDateTime;
  readonly sentAt: LocalDateTime | null;
  /** The figures of its own period. */
  readonly own: readonly Line[];
  /** Figures of earlier periods, or of an earlier version, as it corrected them. */
  readonly restated: readonly Line[];
}

/** Periods are known by kind and dates, whatever their number; a final report may be built before the last day. */
export const isSamePeriod = (one: Dates, other: Dates): boolean =>
  one.kind === other.kind && one.from === other.from && (one.kind === 'final' || one.to === other.to);

/** Whether two different periods of a kind share a day: then the dates of the plan have moved in between. */
export const overlaps = (one: Dates, other: Dates): boolean =>
  one.kind === other.kind && one.from <= other.to && other.from <= one.to && !isSamePeriod(one, other);

/** The builds in the order in which they were made. Lines of a build that lost its own figures are passed over. */
export const buildsIn = <Line extends FrozenFigure<number>>(
  frozen: readonly Line[],
): readonly Build<Line>[] => {
  const groups = new Map<string, Line[]>();
  for (const line of frozen) {
    const key = `${line.kind} ${line.restatedBy ?? line.label} ${line.version} ${line.frozenAt}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return [...groups.values()].flatMap((lines) => {
    const own = lines.filter(({ restatedBy }) => restatedBy === null);
    const first = own[0];
    if (first === undefined) return [];
    const { kind, from, to, label, version, frozenAt } = first;
    const sentAt = own.find((line) => line.sentAt !== null)?.sentAt ?? null;
    const restated = lines.filter(({ restatedBy }) => restatedBy !== null);
    return [{ kind, from, to, label, version, frozenAt, sentAt, own, restated }];
  });
};

/** The builds of the period, in the order in which they were made. */
export const buildsOf = <One extends AnyBuild>(builds: readonly One[], period: Dates): readonly One[] =>
  builds.filter((build) => isSamePeriod(build, period));

/** The build of the period that was mailed last; null when none was. */
export const lastMailed = <One extends AnyBuild>(builds: readonly One[], period: Dates): One | null => {
  const mailed = buildsOf(builds, period).filter(({ sentAt }) => sentAt !== null);
  return mailed[mailed.length - 1] ?? null;
};

/**
 * The builds that are published: those that were mailed; and of a period without a mail those that stood when a later
 * period of their kind was built. `next` is about to be built, and publishes what stands before it. A second version
 * of what was mailed is published by its own mail alone: who reads the first would not know of it.
 */
export const publishedAmong = <One extends AnyBuild>(
  builds: readonly One[],
  next: Dates | null,
): ReadonlySet<One> =>
  new Set(
    builds.filter((build, index) => {
      if (build.sentAt !== null) return true;
      if (lastMailed(builds.slice(0, index), build) !== null) return false;
      const later = builds.slice(index + 1);
      const replaced = later.findIndex((one) => isSamePeriod(one, build));
      const whileItStood: readonly Dates[] =
        replaced >= 0 ? later.slice(0, replaced) : [...later, ...(next === null ? [] : [next])];
      return whileItStood.some(({ kind, from }) => kind === build.kind && from > build.from);
    }),
  );

/** The builds whose tab a new build of the period would take the place of: those after its last mail. */
const replacedBy = (builds: readonly Build[], period: Dates): ReadonlySet<Build> => {
  const all = buildsOf(builds, period);
  const mailed = lastMailed(builds, period);
  return new Set(mailed === null ? all : all.slice(all.indexOf(mailed) + 1));
};

/** The builds that stand without a mail: of each period the last, unless a version of it was mailed before. */
const standingAmong = (builds: readonly Build[]): ReadonlySet<Build> =>
  new Set(
    builds.filter(
      (build, index) =>
        !builds.slice(index + 1).some((one) => isSamePeriod(one, build)) &&
        lastMailed(builds.slice(0, index), build) === null,
    ),
  );

/**
 * What was told, line by line, before the period is built, the latest last. A new build says itself what the tab that
 * it replaces said: of that, only the period's own figures as first published count as told. What the report that stands
 * on a later period lists has been told, also where an earlier period is built anew after it.
 */
export const figuresTold = (builds: readonly Build[], period: Dates): readonly FrozenFigure[] => {
  const published = publishedAmong(builds, period);
  const standing = standingAmong(builds);
  const replaced = replacedBy(builds, period);
  const firstPublished =
    lastMailed(builds, period) === null ? [...replaced].find((build) => published.has(build)) : undefined;
  return builds.flatMap((build) => {
    if (build === firstPublished) return build.own;
    const isTold = published.has(build) || standing.has(build);
    return isTold && !replaced.has(build) ? [...build.own, ...build.restated] : [];
  });
};

/** What all reports that stand tell now, line by line: the published ones, and the last build of each period. */
export const figuresStanding = (builds: readonly Build[]): readonly FrozenFigure[] => {
  const published = publishedAmong(builds, null);
  const standing = standingAmong(builds);
  return builds.flatMap((build) =>
    standing.has(build) || published.has(build) ? [...build.own, ...build.restated] : [],
  );
};
