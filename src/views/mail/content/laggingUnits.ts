// Who lags, with what remains and their own words; then each state of reporting as its own list.
import type { ReportingStatus } from '../../../domain/progress/reporting';
import type { Report } from '../../../domain/report/report';
import type { Catalogue } from '../../../i18n/index';
import { laggardsOf, unitsReporting } from '../../shared/reportGroups';
import { laggingFigures, rankedName, toldName } from '../../shared/reportText';
import type { Figure, LaggingUnit } from './mailParts';
import type { MailExtent } from './mailExtent';
import { namesWithin, worstIndicators } from './mailExtent';

const listed: readonly ReportingStatus[] = ['zero', 'notReported', 'late', 'notMatching'];

/** Up to five units, on the indicators that the mail has room for. */
export const laggingUnits = (
  report: Report,
  words: Catalogue,
  extent: MailExtent,
): readonly LaggingUnit[] => {
  const shown = new Set(worstIndicators(report, extent.indicators).map(({ indicator }) => indicator));
  return laggardsOf(report).map((unit) => ({
    name: toldName({ ...unit, name: rankedName(unit) }, words),
    status: unit.status,
    figures: laggingFigures(
      report,
      { ...unit, results: unit.results.filter(({ indicator }) => shown.has(indicator)) },
      words,
    ),
    said: unit.obstacles[0] ?? null,
  }));
};

/** Chưa báo cáo: Thôn 2, Thôn 5. A state that no unit is in says so. */
export const reportingLists = (report: Report, words: Catalogue, extent: MailExtent): readonly Figure[] =>
  listed.map((status) => ({
    label: words.reporting[status],
    value: namesWithin(unitsReporting(report, status), extent.names, report, words),
  }));
