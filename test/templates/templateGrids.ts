// A plan as its workbook would hold it right after set-up, read without any spreadsheet.
import { auditPlan } from '../../src/domain/audit/auditPlan';
import type { Campaign } from '../../src/domain/plan/campaign';
import type { Finding, TabKey } from '../../src/domain/finding';
import type { TabGrid, WorkbookGrids } from '../../src/schema/grid';
import { readIndicators } from '../../src/schema/readers/indicatorsTab';
import { planPlacesIn } from '../../src/schema/planPlaces';
import { readSettings } from '../../src/schema/readers/settingsTab';
import { readUnits } from '../../src/schema/readers/unitsTab';
import type { PlanTemplate } from '../../src/templates';
import { campaignTabs } from '../../src/views/tabs/campaignTabs';
import { gridsOfSetups } from '../../src/views/tabs/setupGrids';

/** All tabs of the plan. */
export const gridsOf = (template: PlanTemplate): WorkbookGrids => gridsOfSetups(campaignTabs(template, 'vi'));

const tabOf = (grids: WorkbookGrids, tab: TabKey): TabGrid => {
  const grid = grids.get(tab);
  if (grid === undefined) throw new Error(`no tab ${tab}`);
  return grid;
};

/** The plan as read back from those tabs; throws when a cell of settings or indicators does not say what it should. */
export const campaignOf = (grids: WorkbookGrids): Campaign => {
  const { settings, findings: settingIssues } = readSettings(tabOf(grids, 'settings'));
  if (settings === null) throw new Error(JSON.stringify(settingIssues));
  const { indicators, findings } = readIndicators(tabOf(grids, 'indicators'), settings);
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
  const { units, figureCodes, statedTotals } = readUnits(tabOf(grids, 'units'));
  return { settings, indicators, units, exclusions: [], figureCodes, statedTotals };
};

/** What the audit finds on the day on which the campaign starts. */
export const auditOf = (template: PlanTemplate): readonly Finding[] => {
  const grids = gridsOf(template);
  const campaign = campaignOf(grids);
  return auditPlan(campaign, planPlacesIn(grids), campaign.settings.start);
};
