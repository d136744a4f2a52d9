// Reports on small made-up campaigns in few words: the plan, its rows, and which period.
import type { FrozenFigure } from '../../src/domain/frozenFigures';
import type { Campaign, PeriodKind } from '../../src/domain/plan/campaign';
import { periodsOf } from '../../src/domain/plan/period';
import type { Tally } from '../../src/domain/counting/tally';
import { totalsOf } from '../../src/domain/counting/modes';
import { buildReport } from '../../src/domain/report/buildReport';
import type { Report, UnitResult } from '../../src/domain/report/report';

interface ReportFacts {
  readonly campaign: Campaign;
  readonly tallies?: readonly Tally[];
  readonly frozen?: readonly FrozenFigure[];
  readonly kind?: PeriodKind;
  /** Within the kind, from 1. */
  readonly number?: number;
  readonly notMatchingOn?: (day: string) => ReadonlySet<string>;
}

export const reportOn = (facts: ReportFacts): Report => {
  const { campaign, tallies = [], frozen = [], kind = 'week', number = 1 } = facts;
  const { notMatchingOn = () => new Set<string>() } = facts;
  const period = periodsOf(campaign.settings, kind).find((one) => one.number === number);
  if (period === undefined) throw new Error(`no ${kind} ${number}`);
  const totals = totalsOf(campaign, tallies);
  const checked = { tallies, totals, findings: [], obstacles: [], evidence: [] };
  const title = `${kind} ${number}`;
  const cutOff = `${period.to}T23:00`;
  return buildReport({ title, campaign, checked, frozen, period, cutOff, notMatchingOn }, new Map());
};

export const unitIn = (report: Report, code: string): UnitResult => {
  const found = report.units.find(({ unit }) => unit === code);
  if (found === undefined) throw new Error(`no unit ${code}`);
  return found;
};
