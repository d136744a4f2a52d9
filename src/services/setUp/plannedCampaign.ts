// The campaign that set-up would make: a plan with the settings and units that the clerk has given in place of its own.
import { auditPlan } from '../../domain/audit/auditPlan';
import type { Finding } from '../../domain/finding';
import type { IsoDate } from '../../domain/plan/calendar';
import type { Language } from '../../domain/plan/campaign';
import { readCampaignBook } from '../../schema/campaignBook';
import type { PastedUnits } from '../../schema/pasted/pastedUnits';
import { readPastedUnits } from '../../schema/pasted/pastedUnits';
import type { PlanTemplate } from '../../templates';
import { campaignTabs } from '../../views/tabs/campaignTabs';
import { gridsOfSetups } from '../../views/tabs/setupGrids';
import type { AuditLine } from '../../views/setUp/PreviewPanel';
import { placeOf } from '../desk/placeOf';
import type { SetUpArgument } from '../run/arguments';
import type { WordedFinding } from '../run/summaries';
import { wordedFindingOf } from '../run/summaries';

export interface PlannedCampaign {
  readonly template: PlanTemplate;
  /** Null where none were pasted. */
  readonly pasted: PastedUnits | null;
}

/** The plan as it was given. A setting that was left blank is blank; units that were not pasted are the plan's own. */
export const plannedCampaign = ({ template, settings, units, columns }: SetUpArgument): PlannedCampaign => {
  const withSettings: PlanTemplate = { ...template, settings: { ...template.settings, ...settings } };
  if (units === null || units.trim() === '') return { template: withSettings, pasted: null };
  const pasted = readPastedUnits(units, template.figures, columns);
  const { id, title, indicators, exclusionReasons } = template;
  return {
    template: {
      id,
      title,
      settings: withSettings.settings,
      indicators,
      exclusionReasons,
      figures: pasted.figures,
      units: pasted.units,
      // The plan's printed totals are of its own units.
      statedTotals: pasted.totals,
    },
    pasted,
  };
};

const isTold = ({ severity }: Finding): boolean => severity !== 'fixed';

/** What would be found in the plan as it stands: cells that cannot be read, and figures that contradict each other. */
export const auditPlanned = (
  template: PlanTemplate,
  language: Language,
  today: IsoDate,
): readonly WordedFinding[] => {
  const reading = readCampaignBook(gridsOfSetups(campaignTabs(template, language)), true);
  if (!reading.usable)
    return reading.findings.map((finding) => wordedFindingOf(finding, language, null, reading.titleOf));
  const { book } = reading;
  return [...book.findings, ...auditPlan(book.campaign, book.places(), today)]
    .filter(isTold)
    .filter(
      (finding, index, all) =>
        all.findIndex((one) => JSON.stringify(one) === JSON.stringify(finding)) === index,
    )
    .map((finding) => wordedFindingOf(finding, language, book.campaign, book.titleOf));
};

/** How many places a line names that says the same of several. */
const mostPlaces = 6;

/** The findings as a page lists them: the same sentence once, with all its places; errors first. */
export const auditLines = (issues: readonly WordedFinding[]): readonly AuditLine[] => {
  const groups = new Map<string, readonly WordedFinding[]>();
  for (const issue of issues) {
    const key = `${issue.severity} ${issue.tab} ${issue.message}`;
    groups.set(key, [...(groups.get(key) ?? []), issue]);
  }
  const lines = [...groups.values()].flatMap((group): readonly AuditLine[] => {
    const [first] = group;
    if (first === undefined) return [];
    const cells = group.slice(1, mostPlaces).map(({ row, column }) => placeOf('', row, column).trim());
    const more = group.length > mostPlaces ? ['…'] : [];
    const place = [placeOf(first.tab, first.row, first.column), ...cells, ...more].join(', ');
    return [{ severity: first.severity, place, message: first.message }];
  });
  return [...lines].sort(
    (one, other) => Number(other.severity === 'error') - Number(one.severity === 'error'),
  );
};
