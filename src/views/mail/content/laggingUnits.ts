// Who lags, with what remains, for how long and their own words; then each state of reporting, and what the plan's daily rules
// find, as its own list.
import type { ReportingStatus } from '../../../domain/progress/reporting';
import type { Report, UnitResult } from '../../../domain/report/report';
import type { Catalogue } from '../../../i18n/index';
import { showCount } from '../../../i18n/numbers';
import type { UnitList } from '../../shared/lagNotes';
import { behindRunning, belowQuota, dailyRuleLists, withoutGain } from '../../shared/lagNotes';
import { laggardsOf, unitsReporting } from '../../shared/reportGroups';
import { headingNameOf } from '../../shared/indicatorNames';
import { laggingFigures, rankedName, toldName } from '../../shared/reportText';
import { standingOf } from '../../shared/standing';
import type { Figure, LaggingUnit } from './mailParts';
import type { MailExtent } from './mailExtent';
import { namesWithin, unitsLeftAway, worstIndicators } from './mailExtent';

const listed: readonly ReportingStatus[] = ['zero', 'notReported', 'late', 'notMatching'];

/** What remains and what that needs; what remains alone once the campaign is over. */
const figuresOf = (report: Report, unit: UnitResult, words: Catalogue): readonly string[] =>
  report.period.kind === 'final'
    ? unit.results.flatMap(({ indicator, outcome, remaining }) =>
        outcome === 'notMet'
          ? [
              `${headingNameOf(report, indicator)}: ${words.mail.line.remaining(showCount(remaining, words.language))}`,
            ]
          : [],
      )
    : laggingFigures(report, unit, words);

/** Up to five units, on the indicators that the mail has room for. */
export const laggingUnits = (
  report: Report,
  words: Catalogue,
  extent: MailExtent,
): readonly LaggingUnit[] => {
  const shown = new Set(worstIndicators(report, extent.indicators).map(({ indicator }) => indicator));
  const within = laggardsOf(report).map((unit) => ({
    ...unit,
    results: unit.results.filter(({ indicator }) => shown.has(indicator)),
  }));
  return within.map((unit) => ({
    name: toldName({ ...unit, name: rankedName(unit) }, words),
    standing: standingOf(unit, words),
    running: [behindRunning(unit, report, words), withoutGain(unit, words)]
      .filter((part) => part !== '')
      .join(', '),
    figures: [...figuresOf(report, unit, words), ...belowQuota(unit, report, words)],
    said: unit.obstacles[0] ?? null,
  }));
};

const listShown = (
  { label, units, named }: UnitList,
  report: Report,
  words: Catalogue,
  { names }: MailExtent,
): Figure => {
  const left = unitsLeftAway(units, names, report, words);
  return { label, value: left === null ? named(names) : `${named(names)} ${left}` };
};

/** Chưa báo cáo: Thôn 2, Thôn 5. A state that no unit is in is not named. */
export const reportingLists = (report: Report, words: Catalogue, extent: MailExtent): readonly Figure[] => [
  ...listed.flatMap((status): readonly Figure[] => {
    const units = unitsReporting(report, status);
    return units.length === 0
      ? []
      : [{ label: words.reporting[status], value: namesWithin(units, extent.names, report, words) }];
  }),
  ...dailyRuleLists(report, words).map((list) => listShown(list, report, words, extent)),
];
