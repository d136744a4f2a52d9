// The add-in's campaign as the oracle's plain data: names are changed, nothing is computed.
import type { Campaign, Indicator } from '../../src/domain/plan/campaign';
import type { Tally } from '../../src/domain/counting/tally';
import type { PlainCampaign, PlainIndicator, PlainTarget } from './plainCampaign';

const targetOf = ({ target }: Indicator): PlainTarget | null => {
  if (target.kind === 'none') return null;
  if (target.kind === 'count') return { kind: 'count', count: target.count };
  return { kind: 'share', parts: BigInt(target.rate), outOf: 10_000n, strict: target.kind === 'above' };
};

const indicatorOf = (indicator: Indicator): PlainIndicator => ({
  code: indicator.code,
  main: indicator.main,
  quota:
    indicator.quota === null
      ? null
      : { count: indicator.quota.count, forAll: indicator.quota.scope === 'commune' },
  base: indicator.base,
  target: targetOf(indicator),
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
  indicators: campaign.indicators.map(indicatorOf),
  units: campaign.units.map(({ code, inTotal, figures }) => ({
    code,
    inTotal,
    figures: new Map(campaign.figureCodes.map((figure) => [figure, figures.get(figure) ?? null])),
  })),
  exclusions: campaign.exclusions.map(({ unit, figure, count }) => ({ unit, figure, people: count })),
  rows: tallies.map(({ unit, date, counts, typedAt }) => ({ unit, date, counts, typedAt })),
});
