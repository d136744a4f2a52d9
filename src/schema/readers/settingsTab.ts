// Reads the tab of settings.
import { addDays, isIsoDate } from '../../domain/plan/calendar';
import type { CampaignSettings, SettingKey } from '../../domain/plan/campaign';
import type { Finding } from '../../domain/finding';
import { asWarning, findingOf } from '../../domain/finding';
import type { Cell } from '../cells/cell';
import { showCell } from '../cells/cell';
import { decodeDate } from '../cells/decodeDate';
import type { TabGrid } from '../grid';
import { cadences, countingModes, languages, settingItemNamed, settingItemOf } from '../settingItems';
import { deadlinesOf, exampleOfDeadlines, villageDeadlinesOf, periodKindsOf } from '../deadlineValues';
import { asStanding } from '../bookNames';
import { choiceOf, codeOf, minuteOf, percentOf, textsOf } from '../settingValues';
import { readTable } from '../table';
import { exampleOf } from './settingExamples';
import { periodsOf } from './settingPeriods';
import { evidenceKindsOf } from '../cells/evidence';
import { addressesOf, exampleAddress, isAddress } from '../cells/addresses';
import { textOf } from '../cells/typedText';

export interface SettingsReading {
  /** Null when a required setting is missing or a value cannot be read. */
  readonly settings: CampaignSettings | null;
  readonly findings: readonly Finding[];
}

/** Where a setting stands, and what it holds. */
interface Place {
  readonly row: number;
  /** The item as the book names it. */
  readonly name: string;
  readonly cell: Cell;
}

const dateOfCell = (cell: Cell): string | null => {
  const reading = decodeDate(cell);
  return reading.kind === 'date' && isIsoDate(reading.date) ? reading.date : null;
};

const integerOf = (cell: Cell): number | null => {
  const value = typeof cell === 'number' ? cell : Number(textOf(cell) || NaN);
  return Number.isInteger(value) && value >= 0 ? value : null;
};

/**
 * What is typed under the item, whatever else of the settings cannot be read: clerks stay clerks while the dates of the
 * campaign are not typed yet. '' where the item is not there.
 */
export const typedSetting = (grid: TabGrid, key: SettingKey): Cell =>
  readTable('settings', grid)
    .rows.find((row) => settingItemNamed(textOf(row.cell('item')))?.key === key)
    ?.cell('value') ?? '';

/** The settings of the campaign, or the findings that say which cell to mend. */
export const readSettings = (grid: TabGrid): SettingsReading => {
  const table = readTable('settings', grid);
  if (table.findings.length > 0) return { settings: null, findings: table.findings };
  const findings: Finding[] = [];
  const warnings: Finding[] = [];
  const places = new Map<SettingKey, Place>();
  for (const row of table.rows) {
    const item = settingItemNamed(textOf(row.cell('item')));
    if (item !== null && !places.has(item.key))
      places.set(item.key, { row: row.row, name: textOf(row.cell('item')), cell: row.cell('value') });
  }
  const column = table.letter('value');

  /** The cell's value as read; the fallback's when the cell is blank; null with a finding otherwise. */
  const take = <Value>(
    key: SettingKey,
    read: (cell: Cell, blank: boolean) => Value | null,
    example = exampleOf(settingItemOf(key)),
  ): Value | null => {
    const item = settingItemOf(key);
    const place = places.get(key);
    const blank = place === undefined || textOf(place.cell) === '';
    if (blank && item.fallback === '' && !item.required) return null;
    const called = asStanding(item, place?.name ?? '');
    const details = { item: called.vi, english: called.en };
    const at = { tab: 'settings', row: place?.row ?? null, column } as const;
    if (blank && item.required) {
      findings.push(findingOf('SETTING_MISSING', at, { expected: example, details }));
      return null;
    }
    const value = read(blank || place === undefined ? item.fallback : place.cell, blank);
    if (value === null)
      findings.push(
        findingOf('SETTING_INVALID', at, {
          received: showCell(place?.cell ?? ''),
          expected: example,
          details,
        }),
      );
    return value;
  };
  /** A value that no figure hangs on: the cell is named, and the plan goes on without it. */
  const takeIfRead = <Value>(key: SettingKey, read: (cell: Cell) => Value | null): Value | null => {
    const before = findings.length;
    const value = take(key, read);
    warnings.push(...findings.splice(before).map(asWarning));
    return value;
  };
  const text = (key: SettingKey): string => take(key, textOf) ?? '';
  const addresses = (key: SettingKey): readonly string[] => {
    const typed = take(key, addressesOf) ?? [];
    const at = { tab: 'settings', row: places.get(key)?.row ?? null, column } as const;
    for (const bad of typed.filter((one) => !isAddress(one)))
      warnings.push(findingOf('ADDRESS_INVALID', at, { received: showCell(bad), expected: exampleAddress }));
    return typed;
  };

  const start = take('start', dateOfCell);
  const end = take('end', dateOfCell);
  const onTrackThreshold = take('onTrackThreshold', percentOf);
  const atRiskThreshold = take('atRiskThreshold', percentOf);
  const cadence = take('cadence', (cell) => choiceOf(cadences, cell));
  const countingMode = take('countingMode', (cell) => choiceOf(countingModes, cell));
  const kinds = take('periodKind', periodKindsOf);
  const example = exampleOfDeadlines(kinds ?? ['week']);
  // Without readable kinds nothing can be said of their deadlines.
  const villageDeadlines = take(
    'villageDeadline',
    (cell, blank) => (kinds === null ? [] : villageDeadlinesOf(kinds, cell, blank)),
    example,
  );
  const communeDeadlines = take(
    'communeDeadline',
    (cell) => (kinds === null ? [] : deadlinesOf(kinds, cell)),
    example,
  );
  const language = take('language', (cell) => choiceOf(languages, cell));
  const rest = {
    name: text('name'),
    planNumber: text('planNumber'),
    planDate: takeIfRead('planDate', dateOfCell),
    planIssuer: text('planIssuer'),
    parentAuthority: text('parentAuthority'),
    issuingAuthority: text('issuingAuthority'),
    reportSymbol: text('reportSymbol'),
    addressees: take('addressees', textsOf) ?? [],
    reportCopies: take('reportCopies', textsOf) ?? [],
    signingCapacity: text('signingCapacity'),
    signerOffice: text('signerOffice'),
    signer: text('signer'),
    placeName: text('placeName'),
    statedDays: take('statedDays', integerOf),
    baselineDate: take('baselineDate', dateOfCell),
    finalReportDue: take('finalReportDue', minuteOf),
    clerks: addresses('clerks'),
    recipients: addresses('recipients'),
    copies: addresses('copies'),
    unitWord: text('unitWord'),
    evidenceKinds: take('evidenceKinds', evidenceKindsOf) ?? [],
    campaignCode: takeIfRead('campaignCode', codeOf),
    communeCode: takeIfRead('communeCode', codeOf),
  };
  if (start !== null && end !== null && end < start)
    findings.push(
      findingOf(
        'SETTING_INVALID',
        { tab: 'settings', row: places.get('end')?.row ?? null, column },
        {
          received: end,
          expected: `>=${start}`,
          details: { item: settingItemOf('end').vi, english: settingItemOf('end').en },
        },
      ),
    );
  const usual = kinds === null ? null : periodsOf(kinds, villageDeadlines ?? [], communeDeadlines ?? []);
  const complete =
    start !== null &&
    end !== null &&
    usual !== null &&
    onTrackThreshold !== null &&
    atRiskThreshold !== null &&
    cadence !== null &&
    countingMode !== null &&
    language !== null;
  if (!complete || findings.length > 0) return { settings: null, findings: [...findings, ...warnings] };
  return {
    settings: {
      ...rest,
      start,
      end,
      baselineDate: rest.baselineDate ?? addDays(start, -1),
      ...usual,
      onTrackThreshold,
      atRiskThreshold,
      cadence,
      countingMode,
      language,
    },
    findings: warnings,
  };
};
