// The tabs of a new campaign workbook, ready to be typed into.
import type { Language } from '../domain/campaign';
import type { TabKey } from '../domain/issue';
import { cadences, countingModes, languages, periodKinds, settingItems } from '../schema/settingItems';
import type { Cell } from '../schema/cell';
import type { ColumnSpec } from '../schema/tabs';
import { columnsOf, tabNames } from '../schema/tabs';
import { columnNotes, settingNotes } from '../i18n/tabNotes';
import type { PlanTemplate } from '../templates/planTemplate';
import type { ColumnSetup, Protection, TabSetup } from './tabSetup';

const clerks: Protection = { kind: 'clerks' };

interface ColumnOptions {
  readonly width?: number;
  readonly format?: string;
  readonly choices?: readonly string[];
  readonly input?: boolean;
  readonly align?: 'left' | 'center' | 'right';
}

const columnOf = (header: string, note: string, options: ColumnOptions = {}): ColumnSetup => ({
  header,
  note,
  width: options.width ?? 130,
  format: options.format ?? '@',
  choices: options.choices ?? null,
  input: options.input ?? true,
  align: options.align ?? 'left',
});

const date: ColumnOptions = { format: 'dd/MM/yyyy', width: 100, align: 'center' };
const count: ColumnOptions = { format: '#,##0', width: 110, align: 'right' };

/** Columns of the tab in the order of the contract, with what differs from plain text. */
const columnsFor = (
  tab: keyof typeof columnsOf,
  language: Language,
  options: Readonly<Record<string, ColumnOptions>>,
): readonly ColumnSetup[] =>
  Object.entries<ColumnSpec>(columnsOf[tab]).map(([key, spec]) =>
    columnOf(spec[language], columnNotes[tab]?.[key]?.[language] ?? '', options[key]),
  );

const tabOf = (
  tab: TabKey,
  language: Language,
  columns: readonly ColumnSetup[],
  rows: readonly (readonly Cell[])[] = [],
  protection: Protection = clerks,
): TabSetup => ({
  tab,
  title: tabNames[tab][language],
  columns,
  rows,
  frozenColumns: 0,
  protection,
  verdictHeader: null,
});

const settingsTab = (template: PlanTemplate, language: Language): TabSetup => {
  const rows = settingItems.map((item) => [
    item[language],
    template.settings[item.key] ?? (item.key === 'language' ? language : item.fallback),
    settingNotes[item.key][language],
  ]);
  return tabOf(
    'settings',
    language,
    columnsFor('settings', language, {
      item: { width: 210, input: false },
      value: { width: 360 },
      explanation: { width: 520, input: false },
    }),
    rows,
  );
};

const indicatorsTab = (template: PlanTemplate, language: Language): TabSetup =>
  tabOf(
    'indicators',
    language,
    columnsFor('indicators', language, {
      code: { width: 70 },
      name: { width: 320 },
      base: { width: 120 },
      target: { width: 90 },
      from: date,
      deadline: date,
      quota: count,
      statedNumerator: count,
      statedBase: count,
      statedRemaining: count,
      statedRate: { width: 90 },
    }),
    template.indicators.map((indicator) => [
      indicator.code,
      indicator.name,
      indicator.measure,
      indicator.base,
      indicator.target,
      typedDate(indicator.from),
      typedDate(indicator.deadline),
      indicator.quota ?? '',
      indicator.cap ?? '',
      indicator.stated?.numerator ?? '',
      indicator.stated?.base ?? '',
      indicator.stated?.rate ?? '',
      indicator.stated?.remaining ?? '',
    ]),
  );

const typedDate = (isoDate: string | undefined): Cell =>
  isoDate === undefined ? '' : { kind: 'date', at: `${isoDate}T00:00` };

const unitsTab = (template: PlanTemplate, language: Language): TabSetup => ({
  ...tabOf('units', language, [
    ...columnsFor('units', language, { code: { width: 110 }, name: { width: 180 }, aliases: { width: 180 } }),
    ...template.figures.map(({ code, name }) => columnOf(`${name} [${code}]`, '', count)),
  ]),
  frozenColumns: 2,
});

/** The tab of tallies with a column per indicator, after the columns that say whose row it is. */
export const talliesTab = (
  indicators: readonly { readonly code: string; readonly name: string }[],
  units: readonly string[],
  language: Language,
): TabSetup => {
  const [dateColumn, unitColumn, enteredBy, ...rest] = columnsFor('tallies', language, {
    date,
    unit: { width: 170, ...(units.length > 0 ? { choices: units } : {}) },
    obstacle: { width: 220 },
    evidence: { width: 160 },
    verdict: { width: 330, input: false },
    typedAt: { width: 130, format: 'dd/MM/yyyy HH:mm', input: false, align: 'center' },
  });
  const leading = [dateColumn, unitColumn, enteredBy].flatMap((column) => column ?? []);
  const { verdict, typedAt } = columnsOf.tallies;
  return {
    ...tabOf(
      'tallies',
      language,
      [...leading, ...indicators.map(({ code, name }) => columnOf(`${name} [${code}]`, '', count)), ...rest],
      [],
      { kind: 'open', askBefore: [verdict[language], typedAt[language]] },
    ),
    frozenColumns: 2,
    verdictHeader: verdict[language],
  };
};

const exclusionsTab = (template: PlanTemplate, language: Language): TabSetup =>
  tabOf(
    'exclusions',
    language,
    columnsFor('exclusions', language, {
      unit: { width: 170 },
      figure: { choices: template.figures.map(({ code }) => code) },
      reason: { width: 300, choices: template.exclusionReasons },
      count,
      note: { width: 260 },
    }),
  );

/** Choices of settings, for the drop-downs of single cells. */
export const settingChoices = { cadences, countingModes, periodKinds, languages };

export const frozenTab = (language: Language): TabSetup =>
  tabOf(
    'frozenFigures',
    language,
    columnsFor('frozenFigures', language, {
      period: { width: 90 },
      from: date,
      to: date,
      frozenAt: { format: 'dd/MM/yyyy HH:mm', align: 'center' },
      gained: count,
      done: count,
      base: count,
      target: count,
    }),
  );

export const logTab = (language: Language): TabSetup =>
  tabOf(
    'log',
    language,
    columnsFor('log', language, {
      at: { format: 'dd/MM/yyyy HH:mm', width: 130, align: 'center' },
      user: { width: 200 },
      action: { width: 170 },
      outcome: { width: 320 },
      detail: { width: 420 },
    }),
  );

/** The tabs in the order in which a clerk fills them. */
export const campaignTabs = (template: PlanTemplate, language: Language): readonly TabSetup[] => [
  talliesTab(template.indicators, [], language),
  settingsTab(template, language),
  indicatorsTab(template, language),
  unitsTab(template, language),
  exclusionsTab(template, language),
  frozenTab(language),
  logTab(language),
];
