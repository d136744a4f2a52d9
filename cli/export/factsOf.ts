// Frozen figures as facts: each line of the record is one, and each build has the commune's own beside them.
import type { RunningTotals } from '../../src/domain/counting/runningTotals';
import { sumOfKnown, unitsInTotal } from '../../src/domain/counting/bases';
import type { FiguresInParts, FrozenFigure } from '../../src/domain/frozenFigures';
import { figuresInParts } from '../../src/domain/frozenFigures';
import type { UnitNow } from '../../src/domain/frozenUnits';
import { findUnitNow } from '../../src/domain/frozenUnits';
import type { LocalDateTime } from '../../src/domain/plan/calendar';
import type { Campaign, Unit } from '../../src/domain/plan/campaign';
import { decimalsOf, toldOrNull } from '../../src/domain/plan/decimals';
import { isDownward } from '../../src/domain/plan/targetRule';
import type { Build } from '../../src/domain/publishedVersions';
import { buildsIn, publishedAmong } from '../../src/domain/publishedVersions';
import { communeFigures } from '../../src/domain/report/heatCell';
import type { Fact } from './fact';

/** What of a book the facts are made of. */
export interface FactSource {
  readonly campaign: Campaign;
  /** What counts of the tallies: tells who is excluded from bases that move. */
  readonly totals: RunningTotals;
  /** All lines of the record, oldest first. */
  readonly frozen: readonly FrozenFigure[];
  readonly campaignCode: string;
  readonly communeCode: string;
  readonly exportedAt: LocalDateTime;
}

/**
 * The commune's own lines of a build, for which nothing is on record: one for each indicator of the plan that the build
 * reports, as the tab of the course tells them. Its target is set by the rule on the units' bases; units that do not
 * count in the total, or are in the plan no more, are no part of it.
 */
const communeFacts = (
  { campaign, totals }: FactSource,
  build: Build,
  unitNow: UnitNow,
  factOf: FactOf,
): readonly Fact[] => {
  const { kind, from, to, own, sentAt } = build;
  const lines = new Map(own.map((line) => [`${unitNow(line) ?? line.unit} ${line.indicator}`, line]));
  return campaign.indicators.flatMap((indicator) => {
    const lineOf = ({ code }: Pick<Unit, 'code'>): FrozenFigure | undefined =>
      lines.get(`${code} ${indicator.code}`);
    // What was frozen as no part of the sum is none, whatever the plan says today.
    const known = unitsInTotal(campaign).filter((unit) => {
      const line = lineOf(unit);
      return line !== undefined && line.apart !== true;
    });
    const [first] = known.flatMap((unit) => lineOf(unit) ?? []);
    if (first === undefined) return [];
    const decimals = decimalsOf(indicator);
    const countsOf = (unit: Unit): FiguresInParts | undefined => {
      const line = lineOf(unit);
      return line === undefined ? undefined : figuresInParts(line, decimals);
    };
    const record = { campaign, totals, period: { kind, from, to, number: 1 }, lineOf: countsOf };
    const { gained, done, target } = communeFigures(record, known, indicator);
    const base = sumOfKnown(known.map((unit) => countsOf(unit)?.base ?? null));
    const line = {
      ...first,
      unit: '',
      sentAt,
      done: toldOrNull(done, decimals),
      base: toldOrNull(base, decimals),
      target: toldOrNull(target, decimals),
    };
    return [{ ...factOf(line, build), gained: toldOrNull(gained, decimals), counts_in_total: false }];
  });
};

/** A line as a fact of its build; of null, which lost its own figures, nothing is published. */
type FactOf = (line: FrozenFigure, build: Build | null) => Fact;

/**
 * Every line of the record as one fact, in its order, behind the lines of each build the commune's own. A build that is
 * not published is told all the same, and said to be none; so are lines of a build that lost its own figures.
 */
export const factsOf = (source: FactSource): readonly Fact[] => {
  const { campaign, frozen } = source;
  const builds = buildsIn(frozen);
  const published = publishedAmong(builds, null);
  const linesOf = ({ own, restated }: Build): readonly FrozenFigure[] => [...own, ...restated];
  const buildOf = new Map(builds.flatMap((build) => linesOf(build).map((line) => [line, build] as const)));
  const order = new Map(frozen.map((line, index) => [line, index]));
  const lastLineOf = (build: Build): number =>
    Math.max(...linesOf(build).map((line) => order.get(line) ?? -1));
  const endingAt = new Map(builds.map((build) => [lastLineOf(build), build]));
  const unitNow = findUnitNow(campaign, frozen);
  const inTotal = new Map(campaign.units.map((unit) => [unit.code, unit.inTotal]));
  const ceilings = new Map(campaign.indicators.map(({ code, target }) => [code, isDownward(target)]));

  const factOf: FactOf = (line, build) => ({
    campaign_id: source.campaignCode,
    commune_code: source.communeCode,
    unit_code: line.unit,
    indicator_code: line.indicator,
    period_kind: line.kind,
    period_start: line.from,
    period_end: line.to,
    report_version: line.version,
    restated_by: line.restatedBy ?? '',
    frozen_at: line.frozenAt,
    mailed_at: line.sentAt,
    published: build !== null && published.has(build),
    gained: line.gained,
    done: line.done,
    base: line.base,
    target: line.target,
    target_is_ceiling: ceilings.get(line.indicator) ?? null,
    counts_in_total: line.apart === true ? false : (inTotal.get(unitNow(line) ?? '') ?? null),
    exported_at: source.exportedAt,
  });
  return frozen.flatMap((line, index) => {
    const build = endingAt.get(index);
    const ofCommune = build === undefined ? [] : communeFacts(source, build, unitNow, factOf);
    return [factOf(line, buildOf.get(line) ?? null), ...ofCommune];
  });
};
