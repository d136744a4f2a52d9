// Tạo sổ chiến dịch: all tabs of a plan. Run again it adds what is missing and touches nothing that people typed.
import { dateOf } from '../../domain/plan/calendar';
import type { Language } from '../../domain/plan/campaign';
import { catalogueOf } from '../../i18n';
import { languages } from '../../schema/settingItems';
import { readTable } from '../../schema/table';
import type { WorkbookGrids } from '../../schema/grid';
import { noGrid } from '../../schema/grid';
import { choiceOf } from '../../schema/settingValues';
import { maskPersonalCells } from '../../schema/personalCells';
import { typedSetting } from '../../schema/readers/settingsTab';
import { addressesOf } from '../../schema/cells/addresses';
import { textOf } from '../../schema/cells/typedText';
import type { PlanTemplate } from '../../templates';
import { templates } from '../../templates';
import { planTabs, tabNames } from '../../schema/tabs';
import { emptyCourse } from '../../views/sheet/courseLayout';
import { renderPreview, renderSetUpDone } from '../../views/setUp/setUpPages';
import { campaignTabs } from '../../views/tabs/campaignTabs';
import { showDesk } from '../desk/showDesk';
import { forgetPlan } from '../memory/plan';
import { rememberTexts } from '../memory/chunks';
import { unitColumnTexts } from '../memory/unitColumns';
import type { Ports } from '../ports';
import type { SetUpArgument } from '../run/arguments';
import { logProtectionTroubles } from '../run/logProtection';
import type { Failed, Refused } from '../run/results';
import { askBeforeSetUp } from '../run/setUpQuestions';
import type { WordedFinding } from '../run/summaries';
import { addMissing } from './addMissing';
import { askToArrange } from './askToArrange';
import { auditLines, auditPlanned, plannedCampaign } from './plannedCampaign';

export type SetUpResult =
  | {
      readonly ok: true;
      readonly message: string;
      /** The plan's id. */
      readonly template: string;
      /** The titles of the tabs, columns and items that were added. */
      readonly added: readonly string[];
      /** Of a preview alone: what was found in the plan as it would stand. */
      readonly issues?: readonly WordedFinding[];
      /** What a page shows of it; absent where nobody called by an argument. */
      readonly html?: string;
    }
  | Refused
  | Failed;

type Choice =
  | { readonly kind: 'chosen'; readonly template: PlanTemplate }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'unknown'; readonly typed: string };

const chooseTemplate = (ports: Ports): Choice => {
  const words = catalogueOf('vi');
  const list = templates.map((template, index) => `${index + 1}. ${template.title}`).join('\n');
  const typed = ports.dialogs.ask(words.menu.setUpCampaign, `${words.dialogs.chooseTemplate}\n\n${list}`);
  if (typed === null) return { kind: 'cancelled' };
  const answer = typed.trim();
  const template = templates.find((one, index) => answer === String(index + 1) || answer === one.id);
  return template === undefined ? { kind: 'unknown', typed: answer } : { kind: 'chosen', template };
};

/** The kinds of evidence as the settings have them, without what is personal; null before there are settings. */
const evidenceKindsIn = (grids: WorkbookGrids): string | null => {
  const settings = maskPersonalCells(grids).grids.get('settings');
  if (settings === undefined) return null;
  const typed = typedSetting(settings, 'evidenceKinds');
  return typeof typed === 'string' ? typed : textOf(typed);
};

/** The plan as the workbook has it: its own indicators and kinds of evidence stand for the template's. */
const planOf = (grids: WorkbookGrids, template: PlanTemplate): PlanTemplate => {
  const evidenceKinds = evidenceKindsIn(grids);
  const plan =
    evidenceKinds === null ? template : { ...template, settings: { ...template.settings, evidenceKinds } };
  const grid = grids.get('indicators');
  if (grid === undefined) return plan;
  const table = readTable('indicators', grid);
  const indicators = table.rows.flatMap((row) => {
    const code = textOf(row.cell('code'));
    const name = textOf(row.cell('name')) || code;
    const shortName = textOf(row.cell('shortName'));
    return code === '' ? [] : [{ code, name, shortName, measure: '', base: '', target: '' }];
  });
  return { ...plan, indicators };
};

/** What would be made of what the clerk has given; nothing is. */
const previewOf = (ports: Ports, argument: SetUpArgument): SetUpResult => {
  const language = ports.menu.userLanguage();
  const words = catalogueOf(language);
  const { template, pasted } = plannedCampaign(argument);
  const issues = auditPlanned(template, language, dateOf(ports.workbook.now()));
  const audit = auditLines(issues);
  const message = words.setUp.previewed((template.units ?? []).length);
  return {
    ok: true,
    message,
    template: template.id,
    added: [],
    issues,
    html: renderPreview(pasted, audit, words),
  };
};

/** The tabs that were there already, so that what the argument says of them is not written. */
const keptTabs = (argument: SetUpArgument, grids: WorkbookGrids): readonly string[] =>
  (
    [
      ['settings', Object.keys(argument.settings).length > 0],
      ['units', argument.units !== null && argument.units.trim() !== ''],
    ] as const
  ).flatMap(([tab, isGiven]) => (isGiven ? (grids.get(tab)?.title() ?? []) : []));

/**
 * What was added, from the plan of the argument or else the one that the clerk types. A workbook that has a plan keeps
 * its own, whichever is named.
 */
export const setUpCampaign = (ports: Ports, argument: SetUpArgument | null): SetUpResult => {
  if (argument?.preview === true) return previewOf(ports, argument);
  const { workbook, dialogs } = ports;
  const foreign = workbook.foreignTabs();
  const grids = new Map([...workbook.readTabs()].filter(([tab]) => !foreign.some((one) => one.tab === tab)));
  const settings = grids.get('settings') ?? noGrid;
  const language: Language = choiceOf(languages, typedSetting(settings, 'language')) ?? 'vi';
  const clerks = addressesOf(typedSetting(settings, 'clerks'));
  const words = catalogueOf(language);
  const consent = askBeforeSetUp(ports, argument, foreign, words);
  if (consent.kind === 'refused') return { ok: false, message: consent.message };
  const choice: Choice = grids.has('indicators')
    ? { kind: 'chosen', template: blankTemplate }
    : argument === null
      ? chooseTemplate(ports)
      : { kind: 'chosen', template: plannedCampaign(argument).template };
  if (choice.kind !== 'chosen') {
    const message =
      choice.kind === 'cancelled' ? words.dialogs.cancelled : words.dialogs.unknownTemplate(choice.typed);
    if (choice.kind === 'unknown') dialogs.tell(words.menu.setUpCampaign, message);
    return { ok: false, message };
  }
  if (consent.region) workbook.setRegion();
  workbook.setAside(foreign);
  const plan = planOf(grids, choice.template);
  const rollsUp = grids.has('communeFigures') || argument?.template.rollsUp === true;
  const setups = campaignTabs(rollsUp ? { ...plan, rollsUp } : plan, language);
  const tallies = setups.find(({ tab }) => tab === 'tallies');
  const arranges = tallies !== undefined && askToArrange(ports, argument, tallies, grids, words);
  const { added: missing, asked } = addMissing(ports, setups, grids);
  const courseTitle = tabNames.course[language];
  const following = ['followUp', ...planTabs] as const;
  const added = workbook.addCourse(courseTitle, emptyCourse(words), following)
    ? [...missing, courseTitle]
    : missing;
  if (arranges && tallies !== undefined) workbook.arrangeColumns(tallies);
  rememberTexts(ports.memory, unitColumnTexts(ports.memory, grids));
  // No edit tells of what a script writes: the next one reads the plan anew.
  forgetPlan(ports.memory);
  workbook.removeBlankSheets();
  const troubles = [
    ...setups.flatMap((setup) => workbook.protect(setup, clerks)),
    ...workbook.protectWritten(clerks),
  ];
  if (troubles.length > 0)
    logProtectionTroubles(
      { ports, user: ports.user.email(), language, now: workbook.now() },
      words.menu.setUpCampaign,
      troubles,
    );
  const done = words.dialogs.setUpDone([...added, ...(arranges ? [words.dialogs.arranged] : [])].join(', '));
  const kept = argument === null ? [] : keptTabs(argument, grids);
  const message = [
    done,
    ...(asked.length === 0 ? [] : [words.dialogs.typeHeaders(asked.join('”, “'))]),
    ...(kept.length === 0 ? [] : [words.setUp.kept(kept.join(', '))]),
  ].join('\n\n');
  dialogs.tell(words.menu.setUpCampaign, message);
  if (argument === null) showDesk(ports, null);
  else workbook.select(tabNames.tallies[language], null);
  return {
    ok: true,
    message,
    template: choice.template.id,
    added,
    ...(argument === null ? {} : { html: renderSetUpDone(message, words) }),
  };
};

const blankTemplate = templates[templates.length - 1] as PlanTemplate;
