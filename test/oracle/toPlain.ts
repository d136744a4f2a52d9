// The add-in's campaign as the oracle's plain data: names are changed, nothing is computed.
import type { Campaign, CountingMode, Indicator } from '../../src/domain/plan/campaign';
import { partsOf } from '../../src/domain/plan/parts';
import type { Tally } from '../../src/domain/counting/tally';
import type { TargetRule } from '../../src/domain/plan/targetRule';
import type { PlainCampaign, PlainIndicator, PlainTarget } from './plainCampaign';

const targetOf = (rule: TargetRule): PlainIndicator['target'] => {
  if (rule.kind === 'none') return null;
  return rule.kind === 'unread' ? 'unread' : demandOf(rule);
};

const demandOf = (rule: Exclude<TargetRule, { kind: 'none' | 'unread' }>): PlainTarget => {
  switch (rule.kind) {
    case 'milestones':
      return {
        kind: 'steps',
        steps: rule.steps.map((step) => ({ until: step.until, target: demandOf(step.rule) })),
      };
    case 'perPeriod':
      return { kind: 'each', count: rule.count, period: rule.period };
    case 'count':
    case 'countAtMost':
      return { kind: 'count', count: rule.count, most: rule.kind === 'countAtMost' };
    case 'reduceBy':
      return { kind: 'less', parts: BigInt(rule.rate), outOf: 10_000n };
    case 'multiple':
      return { kind: 'share', parts: BigInt(rule.rate), outOf: 10_000n, sense: 'atLeast' };
    default:
      return { kind: 'share', parts: BigInt(rule.rate), outOf: 10_000n, sense: rule.kind };
  }
};

const ways = { new: 'new', cumulative: 'runningTotal', state: 'state' } as const;

const indicatorOf = (indicator: Indicator, usual: CountingMode): PlainIndicator => ({
  code: indicator.code,
  digits: indicator.decimals ?? 0,
  ceiling: indicator.cap.kind === 'code' ? indicator.cap.code : null,
  way: ways[indicator.counting ?? usual],
  parts: partsOf(indicator).map(({ code, overlaps }) => ({ code, overlaps })),
  main: indicator.main,
  quota:
    indicator.quota === null
      ? null
      : { count: indicator.quota.count, forAll: indicator.quota.scope === 'commune' },
  base: indicator.base,
  target: targetOf(indicator.target),
  from: indicator.from,
  deadline: indicator.deadline,
});

/** A figure whose column stands on the tab is blank where a unit has none. */
export const toPlain = (campaign: Campaign, tallies: readonly Tally[]): PlainCampaign => ({
  start: campaign.settings.start,
  end: campaign.settings.end,
  mode: campaign.settings.countingMode === 'new' ? 'new' : 'runningTotal',
  countedBy: campaign.settings.cadence,
  usualKind: campaign.settings.periodKind,
  deadline: campaign.settings.villageDeadline,
  otherDeadlines: new Map(
    campaign.settings.otherPeriods.map(({ kind, villageDeadline }) => [kind, villageDeadline]),
  ),
  onTrack: campaign.settings.onTrackThreshold,
  atRisk: campaign.settings.atRiskThreshold,
  indicators: campaign.indicators.map((indicator) => indicatorOf(indicator, campaign.settings.countingMode)),
  units: campaign.units.map(({ code, inTotal, figures, windows }) => ({
    code,
    inTotal,
    figures: new Map(campaign.figureCodes.map((figure) => [figure, figures.get(figure) ?? null])),
    ownDays: new Map(
      [...windows].map(([indicator, { from, deadline }]) => [
        indicator,
        { ...(from === null ? {} : { first: from }), ...(deadline === null ? {} : { last: deadline }) },
      ]),
    ),
  })),
  exclusions: campaign.exclusions.map(({ unit, figure, count }) => ({ unit, figure, people: count })),
  rows: tallies.map(({ unit, date, counts, parts = new Map(), typedAt }) => ({
    unit,
    date,
    counts,
    parts,
    typedAt,
  })),
});
