// The tab of frozen figures as it is written: read anew under the lock, appended to, and marked when a mail has gone.
import type { FrozenFigure } from '../../domain/frozenFigures';
import type { Period } from '../../domain/plan/period';
import type { Build } from '../../domain/publishedVersions';
import { buildsIn } from '../../domain/publishedVersions';
import type { Finding, TabKey } from '../../domain/finding';
import type { TitleOf } from '../../schema/campaignBook';
import { personalFindings, readIfFilled } from '../../schema/campaignBook';
import type { TabGrid } from '../../schema/grid';
import type { PersonalCell } from '../../schema/personalCells';
import { maskPersonalCells } from '../../schema/personalCells';
import type { FollowUpReading } from '../../schema/readers/followUpTab';
import { followedUnits, readFollowUp } from '../../schema/readers/followUpTab';
import type { FrozenReading, FrozenRow } from '../../schema/readers/frozenFiguresTab';
import { frozenLine, readFrozenFigures } from '../../schema/readers/frozenFiguresTab';
import { frozenTab } from '../../views/tabs/recordTabs';
import { mostDecimals } from '../../views/tabs/templateDecimals';
import type { StandingTable } from '../ports/workbookWriter';
import { figuresOnRecord, isOfOpened } from '../memory/reportRecord';
import { recallOpened, recallPlace } from '../memory/reports';
import type { CampaignRun } from '../run/campaignRun';

/** What is followed up, as it stands now, and the table that holds it; null where there is no such tab. */
export interface FollowUpRecord extends FollowUpReading {
  readonly standing: StandingTable | null;
}

/** The figures that count, and the table that holds them; none where there is no such tab. */
export interface FrozenFigures {
  readonly figures: readonly FrozenFigure[];
  readonly builds: readonly Build[];
  readonly rows: readonly FrozenRow[];
  readonly standing: StandingTable | null;
  /** What is to be said of the tabs themselves. */
  readonly findings: readonly Finding[];
}

export interface FrozenRecord extends FrozenFigures {
  readonly followUp: FollowUpRecord;
  readonly titleOf: TitleOf;
}

const standingOf = ({ values: [headers = [], ...rows] }: TabGrid): StandingTable => ({
  headers,
  rows: rows.length,
});

/** The lines as they are now, without what is personal; another clerk may have added some. */
const followUpIn = (
  { book: { campaign } }: CampaignRun,
  typed: TabGrid | null,
  frozen: readonly FrozenFigure[],
): FollowUpRecord & { readonly personal: readonly PersonalCell[] } => {
  if (typed === null) return { lines: [], findings: [], standing: null, personal: [] };
  const { grids, personal } = maskPersonalCells(new Map([['followUp', typed] as const]));
  const { units, settings } = campaign;
  const reading = readIfFilled(grids.get('followUp') ?? typed, (grid) =>
    readFollowUp(grid, followedUnits(units, settings.unitWord, frozen), personal),
  );
  return { ...(reading ?? { lines: [], findings: [] }), standing: standingOf(typed), personal };
};

const nothingFrozen: FrozenReading = { figures: [], rows: [], findings: [] };

const figuresIn = ({ ports }: CampaignRun, frozen: TabGrid | null): FrozenFigures => {
  const read = readIfFilled(frozen ?? undefined, readFrozenFigures) ?? nothingFrozen;
  const figures = figuresOnRecord(ports.memory, read.figures);
  return {
    figures,
    builds: buildsIn(figures),
    rows: read.rows,
    findings: read.findings,
    standing: frozen && standingOf(frozen),
  };
};

/** The figures alone as they stand now, to be marked. */
export const readToMark = (run: CampaignRun): FrozenFigures =>
  figuresIn(run, run.ports.workbook.readToMark());

/** The record as it stands now, which another clerk may have added to, for a report on the period. */
export const readRecord = (run: CampaignRun, period: Period): FrozenRecord => {
  const { memory, workbook } = run.ports;
  const { frozen, followUp: typed } = workbook.readForReport(recallPlace(memory, period) === null);
  const read = figuresIn(run, frozen);
  const { personal, ...followUp } = followUpIn(
    run,
    typed,
    read.rows.map(({ figure }) => figure),
  );
  const titles: Partial<Record<TabKey, TabGrid | null>> = { frozenFigures: frozen, followUp: typed };
  return {
    ...read,
    followUp,
    findings: [...read.findings, ...followUp.findings, ...personalFindings(personal)],
    titleOf: (tab) => titles[tab]?.title() ?? null,
  };
};

/** How many lines stay: all but those at the end that a run left when it was cut off. */
const linesKept = ({ ports }: CampaignRun, { rows, standing }: FrozenRecord): number => {
  const opened = recallOpened(ports.memory);
  const leavings = new Set(rows.flatMap(({ row, figure }) => (isOfOpened(figure, opened) ? [row] : [])));
  let kept = standing?.rows ?? 0;
  while (leavings.has(kept + 1)) kept -= 1;
  return kept;
};

/** The tab as it is dressed for the plan's counts. */
const recordTab = ({ book, language }: CampaignRun) =>
  frozenTab(language, mostDecimals(book.campaign.indicators));

/** Puts the figures under those that stand, in one write; what a run left that was cut off makes room. */
export const appendFigures = (
  run: CampaignRun,
  record: FrozenRecord,
  figures: readonly FrozenFigure[],
): void =>
  run.ports.workbook.putLines(
    recordTab(run),
    figures.map(frozenLine),
    record.standing,
    linesKept(run, record),
  );

/** Writes the minute of the mail beside the build's own figures, in one write; those of other builds stay as they are. */
export const markAsMailed = (run: CampaignRun, record: FrozenFigures, build: Build): void => {
  const own = new Set(build.own.map(({ label, version, frozenAt }) => `${label} ${version} ${frozenAt}`));
  const isOwn = ({ figure: { restatedBy, label, version, frozenAt } }: FrozenRow): boolean =>
    restatedBy === null && own.has(`${label} ${version} ${frozenAt}`);
  const marked = record.rows.filter(isOwn).map(({ row }) => row);
  const first = Math.min(...marked);
  const last = Math.max(...marked);
  if (marked.length === 0 || record.standing === null) return;
  const sentAt = new Map(record.rows.map(({ row, figure }) => [row, figure.sentAt]));
  for (const row of marked) sentAt.set(row, run.now);
  const cells = Array.from({ length: last - first + 1 }, (_, index) => {
    const at = sentAt.get(first + index) ?? null;
    return at === null ? '' : ({ kind: 'date', at } as const);
  });
  run.ports.workbook.stampRows(recordTab(run), 'sentAt', record.standing.headers, first, cells);
};
