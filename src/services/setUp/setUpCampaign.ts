// Tạo sổ chiến dịch: all tabs of a plan. Run again it adds what is missing and touches nothing that people typed.
import { dateOf } from '../../domain/plan/calendar';
import { catalogueOf } from '../../i18n';
import type { WorkbookGrids } from '../../schema/grid';
import { tabNames } from '../../schema/tabs';
import { renderPreview, renderSetUpDone } from '../../views/setUp/setUpPages';
import { deskOf, showDesk } from '../desk/showDesk';
import type { Ports } from '../ports';
import type { SetUpArgument } from '../run/arguments';
import type { Failed, Refused } from '../run/results';
import type { WordedFinding } from '../run/summaries';
import { beginSetUp } from './beginSetUp';
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
  const begun = beginSetUp(ports, argument);
  if ('ok' in begun) return begun;
  const { template, decided, made } = begun;
  const { arranges } = decided;
  const { grids, language } = decided.found;
  const words = catalogueOf(language);
  const { added, asked } = made;
  const done = words.dialogs.setUpDone([...added, ...(arranges ? [words.dialogs.arranged] : [])].join(', '));
  const kept = argument === null ? [] : keptTabs(argument, grids);
  const message = [
    done,
    ...(asked.length === 0 ? [] : [words.dialogs.typeHeaders(asked.join('”, “'))]),
    ...(kept.length === 0 ? [] : [words.setUp.kept(kept.join(', '))]),
  ].join('\n\n');
  const desk =
    argument === null && made.known !== null
      ? deskOf(ports, { authority: 'mayAct', grids: made.known })
      : null;
  dialogs.tell(words.menu.setUpCampaign, message);
  if (argument !== null) workbook.select(tabNames.tallies[language], null);
  else if (desk !== null) desk();
  else showDesk(ports, null);
  return {
    ok: true,
    message,
    template: template.id,
    added,
    ...(argument === null ? {} : { html: renderSetUpDone(message, words) }),
  };
};
