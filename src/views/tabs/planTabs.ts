// The tabs that hold the plan: settings, indicators, units and exclusions.
import type { Language } from '../../domain/plan/campaign';
import { catalogueOf } from '../../i18n';
import type { Cell } from '../../schema/cells/cell';
import { settingItems } from '../../schema/settingItems';
import { totalName } from '../../schema/unitsTab';
import type { PlanTemplate, TemplateFigures } from '../../templates/planTemplate';
import { codedColumns, countColumn, dateColumn, fixedColumns, tabSetup, unitColumn } from './columnSetups';
import type { TabSetup } from './tabSetup';

/** Every item of the contract, with the plan's value or the default. */
export const settingsTab = (template: PlanTemplate, language: Language): TabSetup => ({
  ...tabSetup(
    'settings',
    language,
    fixedColumns('settings', language, {
      item: { width: 210, input: false },
      value: { width: 360 },
      explanation: { width: 520, input: false },
    }),
    settingItems.map((item) => [
      item[language],
      template.settings[item.key] ?? (item.key === 'language' ? language : item.fallback),
      catalogueOf(language).tabNotes.settings[item.key],
    ]),
  ),
  cellChoices: settingItems.flatMap(({ kind }, index) =>
    typeof kind === 'object'
      ? [
          {
            row: index + 2,
            column: 2,
            choices: Object.values(kind.choices).map((choice) => choice[language]),
          },
        ]
      : [],
  ),
});

const typedDate = (isoDate: string | undefined): Cell =>
  isoDate === undefined ? '' : { kind: 'date', at: `${isoDate}T00:00` };

export const indicatorsTab = (template: PlanTemplate, language: Language): TabSetup =>
  tabSetup(
    'indicators',
    language,
    fixedColumns('indicators', language, {
      code: { width: 70 },
      name: { width: 320 },
      base: { width: 120 },
      target: { width: 90 },
      from: dateColumn,
      deadline: dateColumn,
      quota: countColumn,
      statedNumerator: countColumn,
      statedBase: countColumn,
      statedRemaining: countColumn,
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

/** The plan's own units, where it lists any, and its printed totals as the last line. */
export const unitsTab = (template: PlanTemplate, language: Language): TabSetup => {
  const figuresOf = (figures: TemplateFigures): readonly Cell[] =>
    template.figures.map(({ code }) => figures[code] ?? '');
  // Code, name, other names, person in charge, e-mail, counts in total: the fixed columns come first.
  const line = (code: string, name: string, aliases: string, figures: TemplateFigures): readonly Cell[] => [
    ...[code, name, aliases, '', '', ''],
    ...figuresOf(figures),
  ];
  const units = (template.units ?? []).map(({ code, name, aliases = '', figures }) =>
    line(code, name, aliases, figures),
  );
  const totals = template.statedTotals === undefined ? [] : [line('', totalName, '', template.statedTotals)];
  return {
    ...tabSetup(
      'units',
      language,
      [
        ...fixedColumns('units', language, {
          code: { width: 110 },
          name: { width: 180 },
          aliases: { width: 180 },
        }),
        ...codedColumns(template.figures),
      ],
      [...units, ...totals],
    ),
    frozenColumns: 2,
  };
};

export const exclusionsTab = (template: PlanTemplate, language: Language): TabSetup =>
  tabSetup(
    'exclusions',
    language,
    fixedColumns('exclusions', language, {
      unit: unitColumn(language),
      figure: { choices: template.figures.map(({ code }) => code) },
      reason: { width: 300, choices: template.exclusionReasons },
      count: countColumn,
      note: { width: 260 },
    }),
  );
