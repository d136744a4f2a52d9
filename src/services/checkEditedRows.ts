// Answers what a person has just typed or pasted, with verdict and time beside the rows: all that a village head on a
// phone ever sees of the add-in.
import { checkTallies } from '../domain/checks/checkTallies';
import { figuresInForce } from '../domain/frozenFigures';
import { dateOf } from '../domain/plan/calendar';
import { catalogueOf } from '../i18n';
import type { CampaignBook } from '../schema/campaignBook';
import { readCampaignBook } from '../schema/campaignBook';
import { readFrozenFigures } from '../schema/frozenFiguresTab';
import type { TabGrid } from '../schema/grid';
import { noGrid } from '../schema/grid';
import { readTable } from '../schema/table';
import type { RecalledPlan } from './memory/plan';
import { forgetPlan, hasCountFormulas, planTabs, recallPlan, rememberPlan } from './memory/plan';
import { recallBuilt } from './memory/reports';
import type { Ports } from './ports';
import type { EditPort } from './ports/edit';
import type { AnswerColumns } from './run/editedVerdicts';
import { timesToWrite, verdictsToWrite, withBlocks } from './run/editedVerdicts';
import { elsewhereVerdicts, verdictsOf } from './run/verdicts';

export interface EditResult {
  readonly ok: true;
  /** How many of the edited rows were checked. */
  readonly rows: number;
}

const notChecked: EditResult = { ok: true, rows: 0 };

/** The plan from memory, or read once more and remembered. */
const planFor = ({ memory, workbook }: Ports): RecalledPlan => {
  const remembered = recallPlan(memory);
  if (remembered !== null) return remembered;
  const grids = workbook.readTabs();
  const zone = workbook.zone();
  const frozen = figuresInForce(
    readFrozenFigures(grids.get('frozenFigures') ?? noGrid).figures,
    recallBuilt(memory),
  );
  rememberPlan(memory, grids, zone, frozen);
  return { grids, zone, frozen, countFormulas: hasCountFormulas(grids.get('tallies')) };
};

const looksLike = (tab: (typeof planTabs)[number] | 'tallies', grid: TabGrid): boolean =>
  !readTable(tab, grid).findings.some((finding) => finding.code === 'HEADER_MISSING');

/** Where the answer goes; null on a tab that lacks one of the columns. */
const answerColumnsOf = (grid: TabGrid): AnswerColumns | null => {
  const table = readTable('tallies', grid);
  const verdict = table.letter('verdict');
  const typedAt = table.letter('typedAt');
  return verdict === null || typedAt === null ? null : { verdict, typedAt };
};

/** The verdict of every row from row 2 down, as a full check writes it; of a copy of the tab, that it is not counted. */
const verdictsFor = (
  edit: EditPort,
  book: CampaignBook,
  { zone, frozen }: RecalledPlan,
): readonly string[] => {
  const { campaign, tallies } = book;
  const { language } = campaign.settings;
  const words = catalogueOf(language);
  if (!edit.isOwnTallies()) return elsewhereVerdicts({ book, words });
  const checked = checkTallies(campaign, tallies.entries, dateOf(edit.now(zone)), frozen);
  return verdictsOf({ book, checked, language, words });
};

/** How many rows were checked; none on tabs other than that of tallies. */
export const checkEditedRows = (ports: Ports, edit: EditPort): EditResult => {
  const plan = planFor(ports);
  const grid = edit.readTab(plan.zone, plan.countFormulas);
  if (!looksLike('tallies', grid)) {
    if (planTabs.some((tab) => looksLike(tab, grid))) forgetPlan(ports.memory);
    return notChecked;
  }
  const columns = answerColumnsOf(grid);
  if (columns === null) return notChecked;
  const times = timesToWrite(grid, columns, edit.area, edit.now(plan.zone));
  const stamped = withBlocks(grid, columns.typedAt, times);
  const reading = readCampaignBook(new Map([...plan.grids, ['tallies', stamped]]));
  if (!reading.usable) return notChecked;
  const verdicts = verdictsToWrite(grid, columns, verdictsFor(edit, reading.book, plan));
  for (const { firstRow, values } of verdicts) edit.write(columns.verdict, firstRow, values);
  for (const { firstRow, values } of times) edit.write(columns.typedAt, firstRow, values);
  const lastRow = Math.min(edit.area.lastRow, grid.values.length);
  return { ok: true, rows: Math.max(0, lastRow - Math.max(2, edit.area.firstRow) + 1) };
};
