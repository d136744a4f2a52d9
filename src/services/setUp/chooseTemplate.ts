// The plan that set-up makes a book of: the one that is named, and what a book that is there says of its own.
import { everyDecimals } from '../../domain/plan/decimals';
import { catalogueOf } from '../../i18n';
import { maskPersonalCells } from '../../schema/personalCells';
import { typedSetting } from '../../schema/readers/settingsTab';
import { textOf } from '../../schema/cells/typedText';
import type { WorkbookGrids } from '../../schema/grid';
import { readTable } from '../../schema/table';
import type { PlanTemplate } from '../../templates';
import { templates } from '../../templates';
import type { Ports } from '../ports';

export type Choice =
  | { readonly kind: 'chosen'; readonly template: PlanTemplate }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'unknown'; readonly typed: string };

/** The plan that the clerk types the number or the id of. */
export const chooseTemplate = (ports: Ports): Choice => {
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
export const planOf = (grids: WorkbookGrids, template: PlanTemplate): PlanTemplate => {
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
    const decimals = everyDecimals.find((one) => String(one) === textOf(row.cell('decimals'))) ?? 0;
    const base = textOf(row.cell('base'));
    const cap = textOf(row.cell('cap'));
    return code === '' ? [] : [{ code, name, shortName, measure: '', decimals, base, cap, target: '' }];
  });
  return { ...plan, indicators };
};
