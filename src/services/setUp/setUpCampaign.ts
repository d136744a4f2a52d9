// Tạo sổ chiến dịch: all tabs of a plan. Run again it adds what is missing and touches nothing that people typed.
import { dateOf } from '../../domain/plan/calendar';
import { catalogueOf } from '../../i18n';
import type { WorkbookGrids } from '../../schema/grid';
import type { PlanTemplate } from '../../templates';
import { templates } from '../../templates';
import { tabNames } from '../../schema/tabs';
import { renderPreview, renderSetUpDone } from '../../views/setUp/setUpPages';
import { campaignTabs } from '../../views/tabs/campaignTabs';
import { showDesk } from '../desk/showDesk';
import type { Ports } from '../ports';
import type { SetUpArgument } from '../run/arguments';
import type { Failed, Refused } from '../run/results';
import { askBeforeSetUp } from '../run/setUpQuestions';
import type { WordedFinding } from '../run/summaries';
import { askToArrange } from './askToArrange';
import type { Choice } from './chooseTemplate';
import { chooseTemplate, planOf } from './chooseTemplate';
import { lookAt, makeAlone } from './makeBook';
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
 * its own, whichever is named. All is asked before anything is made, and one person makes it at a time.
 */
export const setUpCampaign = (ports: Ports, argument: SetUpArgument | null): SetUpResult => {
  if (argument?.preview === true) return previewOf(ports, argument);
  const { workbook, dialogs } = ports;
  const found = lookAt(ports);
  const { grids, language } = found;
  const words = catalogueOf(language);
  const refuse = (message: string): Refused => {
    dialogs.tell(words.menu.setUpCampaign, message);
    return { ok: false, message };
  };
  const consent = askBeforeSetUp(ports, argument, found.foreign, words);
  if (consent.kind === 'refused') return { ok: false, message: consent.message };
  const choice: Choice = grids.has('indicators')
    ? { kind: 'chosen', template: blankTemplate }
    : argument === null
      ? chooseTemplate(ports)
      : { kind: 'chosen', template: plannedCampaign(argument).template };
  if (choice.kind === 'cancelled') return { ok: false, message: words.dialogs.cancelled };
  if (choice.kind === 'unknown') return refuse(words.dialogs.unknownTemplate(choice.typed));
  const plan = planOf(grids, choice.template);
  const rollsUp = grids.has('communeFigures') || argument?.template.rollsUp === true;
  const setups = campaignTabs(rollsUp ? { ...plan, rollsUp } : plan, language);
  const tallies = setups.find(({ tab }) => tab === 'tallies');
  const arranges = tallies !== undefined && askToArrange(ports, argument, tallies, grids, words);
  const made = makeAlone(ports, { found, region: consent.region, plan, setups, arranges }, words);
  if (typeof made === 'string') return refuse(made);
  const { added, asked } = made;
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
