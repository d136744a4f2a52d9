// Reads all tabs of a campaign workbook into what the domain computes on.
import type { PlanPlaces } from '../domain/audit/planPlaces';
import { auditStatedTotals } from '../domain/audit/stated/statedTotals';
import type { Campaign } from '../domain/plan/campaign';
import { partsOf, typedOf } from '../domain/plan/parts';
import type { IsoDate } from '../domain/plan/calendar';
import type { GuidedCount, SystemFigure } from '../domain/checks/comparisons';
import type { FrozenFigure } from '../domain/frozenFigures';
import { findFinerRecord } from '../domain/frozenDecimals';
import type { Finding, TabKey } from '../domain/finding';
import { findingOf, scopeOf } from '../domain/finding';
import { readCommuneFigures } from './readers/communes/communeFiguresTab';
import { readGuidedList, readSystemFigures } from './readers/comparisonTabs';
import { readExclusions } from './readers/exclusionsTab';
import type { CommuneReading } from '../domain/rollUp/communeLine';
import { asRolledUp } from '../domain/rollUp/checkRollUp';
import type { FollowUpLine } from '../domain/followUp/followUp';
import { followedUnits, readFollowUp } from './readers/followUpTab';
import { readFrozenFigures } from './readers/frozenFiguresTab';
import type { TabGrid, WorkbookGrids } from './grid';
import type { LostColumn } from './seenColumns';
import { lostHeader } from './seenColumns';
import type { PersonalCell } from './personalCells';
import { maskPersonalCells } from './personalCells';
import type { PlanReading } from './readers/planReading';
import { readPlan } from './readers/planReading';
import { codesInUse, sharedCodes, unknownCodes } from './planCodes';
import { planPlacesIn } from './planPlaces';
import type { TalliesReading } from './readers/talliesTab';
import { readTallies } from './readers/talliesTab';
import { requiredTabs, tabNames } from './tabs';
import type { UnitsReading } from './readers/unitsTab';

/** The name of the tab as people see it; null when there is no such tab. */
export type TitleOf = (tab: TabKey) => string | null;

/** A workbook that can be computed on; `findings` are findings about the plan's own cells. */
export interface CampaignBook {
  readonly campaign: Campaign;
  readonly tallies: TalliesReading;
  readonly units: UnitsReading;
  readonly frozen: readonly FrozenFigure[];
  readonly systemFigures: readonly SystemFigure[];
  /** People guided with success until a day, by unit and indicator: counts and nothing else. */
  readonly guidedUntil: (asOf: IsoDate) => readonly GuidedCount[];
  /**
   * What communes have published, where the book puts them together: then that counts, and nothing that is typed. Null in
   * every other book.
   */
  readonly rollUp: CommuneReading | null;
  /** What is to be followed up, as the tab stands; none where there is no such tab. */
  readonly followUp: readonly FollowUpLine[];
  readonly findings: readonly Finding[];
  /** Where the figures of the plan stand: looked up when an audit asks. */
  readonly places: () => PlanPlaces;
  readonly titleOf: TitleOf;
}

export type BookReading =
  | { readonly usable: true; readonly book: CampaignBook }
  /** Something that every figure depends on is missing or unreadable; the findings say what to mend. */
  | {
      readonly usable: false;
      readonly findings: readonly Finding[];
      readonly titleOf: TitleOf;
    };

/**
 * Everything that the tabs say, or why nothing can be computed. Reads nothing that is not in `typed`, and
 * nothing of it with personal data in it. A workbook without units holds a plan that can be audited and nothing more:
 * `planAlone` accepts it. `lostColumns` are those of the tab of units whose header is known to be gone: without their
 * figures nothing is computed. `planRead` is the same plan where it was read before.
 */
export const readCampaignBook = (
  typed: WorkbookGrids,
  planAlone = false,
  lostColumns: readonly LostColumn<'units'>[] = [],
  planRead: PlanReading = readPlan(typed),
): BookReading => {
  const others = maskPersonalCells(
    new Map([...typed].filter(([tab]) => !planRead.grids.has(tab))),
    planRead.grids.get('indicators'),
  );
  const grids: WorkbookGrids = new Map([...others.grids, ...planRead.grids]);
  const personal = [...planRead.personal, ...others.personal];
  const titleOf: TitleOf = (tab) => grids.get(tab)?.title() ?? null;
  const unusable = (findings: readonly Finding[]): BookReading => ({ usable: false, findings, titleOf });
  const [settingsGrid, indicatorsGrid, unitsGrid, exclusionsGrid, talliesGrid] = requiredTabs.map((tab) =>
    grids.get(tab),
  );
  if (!settingsGrid || !indicatorsGrid || !unitsGrid || !exclusionsGrid || !talliesGrid)
    return unusable(
      requiredTabs
        .filter((tab) => !grids.has(tab))
        .map((tab) =>
          findingOf(
            'TAB_MISSING',
            { tab },
            { expected: tabNames[tab].vi, details: { english: tabNames[tab].en } },
          ),
        ),
    );
  const { settingFindings } = planRead;
  const headerFindings = lostColumns.map(lostHeader);
  // Whatever else would be said follows from figures that cannot be seen.
  if (planRead.read === null || headerFindings.length > 0)
    return unusable([...settingFindings, ...headerFindings, ...personalFindings(personal)]);

  const { settings, plan, units, matchUnit, notationOfCode } = planRead.read;
  const exclusions = readExclusions(
    exclusionsGrid,
    matchUnit,
    units.figureCodes,
    (code, figure) => units.units.find((unit) => unit.code === code)?.figures.get(figure) ?? null,
    notationOfCode,
  );
  const codes = plan.indicators.map((indicator) => indicator.code);
  const tallies = readTallies(
    talliesGrid,
    matchUnit,
    codes,
    personal.filter(({ tab }) => tab === 'tallies'),
    settings.evidenceKinds,
    notationOfCode,
    plan.indicators.flatMap((indicator) => partsOf(indicator).map(({ code }) => code)),
  );
  const frozen = readIfFilled(grids.get('frozenFigures'), readFrozenFigures) ?? { figures: [], findings: [] };
  const system = readIfFilled(grids.get('systemFigures'), (grid) =>
    readSystemFigures(grid, matchUnit, codes, notationOfCode),
  );
  const guided = readIfFilled(grids.get('guidedList'), (grid) => readGuidedList(grid, matchUnit, codes));
  const rollUp = readIfFilled(grids.get('communeFigures'), (grid) =>
    readCommuneFigures(grid, {
      matchUnit,
      units: units.units,
      codes: plan.indicators.flatMap((indicator) => typedOf(indicator).map(({ code }) => code)),
      notationOfCode,
    }),
  );
  const followUp = readIfFilled(grids.get('followUp'), (grid) =>
    readFollowUp(grid, followedUnits(units.units, settings.unitWord, frozen.figures), personal),
  );
  const planned: Campaign = {
    settings,
    indicators: plan.indicators,
    units: units.units,
    exclusions: exclusions.exclusions,
    figureCodes: units.figureCodes,
    statedTotals: units.statedTotals,
  };
  const campaign = rollUp === null ? planned : asRolledUp(planned);
  const inUse = codesInUse(campaign);
  const findings = [
    ...settingFindings,
    ...plan.findings,
    ...unknownCodes(campaign),
    ...sharedCodes(campaign),
    ...units.findings.filter(
      (finding) => finding.code !== 'FIGURE_MISSING' || inUse.has(finding.details.figure),
    ),
    ...exclusions.findings,
    ...auditStatedTotals(campaign, units.letters),
    ...tallies.findings,
    ...frozen.findings,
    ...findFinerRecord(campaign, frozen.figures),
    ...(system?.findings ?? []),
    ...(guided?.findings ?? []),
    ...(rollUp?.broken ?? []),
    ...(followUp?.findings ?? []),
    ...personalFindings(personal),
  ];
  return findings.some((finding) => spoilsAll(finding) && !(planAlone && finding.code === 'UNITS_MISSING'))
    ? unusable(findings)
    : {
        usable: true,
        book: {
          campaign,
          tallies,
          units,
          frozen: frozen.figures,
          systemFigures: system?.figures ?? [],
          guidedUntil: guided?.countsUntil ?? (() => []),
          rollUp,
          followUp: followUp?.lines ?? [],
          findings,
          places: () => planPlacesIn(grids),
          titleOf,
        },
      };
};

/** A finding for each cell with personal data; those of the tallies are told with their rows. */
export const personalFindings = (cells: readonly PersonalCell[]): readonly Finding[] =>
  cells
    .filter(({ tab }) => tab !== 'tallies')
    .map(({ tab, row, column, masked }) =>
      findingOf('PERSONAL_DATA', { tab, row, column }, { received: masked }),
    );

/** Tabs without which everything is computed all the same: one that cannot be read is named, and the rest goes on without it. */
const dispensable: readonly TabKey[] = ['systemFigures', 'guidedList', 'followUp'];

/** Whether nothing can be computed for the sake of the finding. */
export const spoilsAll = (finding: Finding): boolean =>
  scopeOf(finding) === 'tab' && !dispensable.includes(finding.tab);

/** What a tab says that may be absent, or be there and empty: null then. */
export const readIfFilled = <Reading>(
  grid: TabGrid | undefined,
  read: (grid: TabGrid) => Reading,
): Reading | null =>
  grid === undefined || grid.values.every((row) => row.every((cell) => cell === '')) ? null : read(grid);
