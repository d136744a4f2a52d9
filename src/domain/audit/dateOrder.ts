// Dates that cannot be kept as the plan prints them: upside down, outside the campaign, already past.
import type { IsoDate } from '../plan/calendar';
import { dateOf, daysFrom } from '../plan/calendar';
import type { Campaign, Indicator } from '../plan/campaign';
import type { Finding } from '../finding';
import { findingOf } from '../finding';
import type { DateOrder } from '../findings/auditContents';
import type { PlanAudit } from './planAudit';
import type { PlanPlaces } from './planPlaces';

const auditCampaignDates = ({ settings }: Campaign, places: PlanPlaces): readonly Finding[] => {
  const { start, end } = settings;
  return end < start
    ? [
        findingOf('DATE_ORDER', places.setting('end'), {
          received: end,
          expected: `>=${start}`,
          details: { kind: 'campaign', start },
        }),
      ]
    : [];
};

/** One finding an indicator at most, the gravest: a deadline outside the campaign is not called past as well. */
const auditDeadline = (
  { settings }: Campaign,
  places: PlanPlaces,
  setUpOn: IsoDate,
  indicator: Indicator,
): readonly Finding[] => {
  const { start, end } = settings;
  const { code, from, deadline } = indicator;
  const found = (expected: string, details: DateOrder): readonly Finding[] => [
    findingOf('DATE_ORDER', places.indicator(code, 'deadline'), { received: deadline, expected, details }),
  ];
  if (deadline < start || deadline > end)
    return found(`${start}..${end}`, { kind: 'outside', indicator: code, start, end });
  if (deadline < from) return found(`>=${from}`, { kind: 'indicator', indicator: code, from });
  return deadline < setUpOn ? found(`>=${setUpOn}`, { kind: 'past', indicator: code, setUpOn }) : [];
};

/** The end is inclusive: a report that is due on the last day lacks what is counted on it. */
const auditFinalReport = ({ settings }: Campaign, places: PlanPlaces): readonly Finding[] => {
  const { start, end, finalReportDue } = settings;
  if (finalReportDue === null || dateOf(finalReportDue) > end) return [];
  const day = dateOf(finalReportDue);
  const details: DateOrder =
    day < start
      ? { kind: 'finalReportBeforeStart', start }
      : { kind: 'finalReport', end, daysMissing: daysFrom(day, end) };
  return [
    findingOf('DATE_ORDER', places.setting('finalReportDue'), {
      received: finalReportDue,
      expected: `>${end}`,
      details,
    }),
  ];
};

/**
 * DATE_ORDER for an end before its start, a deadline outside the campaign or passed when the workbook was set
 * up, and a final report due before the end of the last day. `details.kind` says which.
 */
export const auditDateOrder: PlanAudit = (campaign, places, setUpOn) => {
  const upsideDown = auditCampaignDates(campaign, places);
  // Nothing can lie inside a campaign that ends before it starts.
  if (upsideDown.length > 0) return upsideDown;
  return [
    ...auditFinalReport(campaign, places),
    ...campaign.indicators.flatMap((indicator) => auditDeadline(campaign, places, setUpOn, indicator)),
  ];
};
