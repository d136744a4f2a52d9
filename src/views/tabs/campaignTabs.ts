// All tabs of a new campaign workbook.
import type { Language } from '../../domain/plan/campaign';
import { evidenceKindsOf } from '../../schema/cells/evidence';
import type { PlanTemplate } from '../../templates';
import { guidedListTab, systemFiguresTab } from './comparedTabs';
import { exclusionsTab, indicatorsTab, settingsTab, unitsTab } from './planTabs';
import { communeFiguresTab } from './communeFiguresTab';
import { followUpTab } from './followUpTab';
import { frozenTab, logTab } from './recordTabs';
import type { TabSetup } from './tabSetup';
import { talliesTab } from './talliesTab';
import { mostDecimals } from './templateDecimals';

/** The tabs in the order in which they stand: what villages fill comes first. */
export const campaignTabs = (template: PlanTemplate, language: Language): readonly TabSetup[] => [
  talliesTab(template.indicators, language, evidenceKindsOf(template.settings.evidenceKinds ?? '')),
  ...(template.rollsUp === true ? [communeFiguresTab(language, mostDecimals(template.indicators))] : []),
  followUpTab(language),
  settingsTab(template, language),
  indicatorsTab(template, language),
  unitsTab(template, language),
  exclusionsTab(template, language),
  systemFiguresTab(template, language),
  guidedListTab(template, language),
  frozenTab(language, mostDecimals(template.indicators)),
  logTab(language),
];
