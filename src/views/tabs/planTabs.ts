// The tabs that hold the plan: settings, indicators, units and exclusions.
import type { Language } from '../../domain/plan/campaign';
import { catalogueOf } from '../../i18n';
import type { Cell } from '../../schema/cells/cell';
import type { Line, WholeLine } from '../../schema/lines';
import { indicatorModes, overlapping, languages, settingItems } from '../../schema/settingItems';
import { yesWord } from '../../schema/cells/yesNo';
import type { PlanTemplate, TemplateFigures } from '../../templates/planTemplate';
import type { ColumnOptions } from './columnSetups';
import { codedColumns, countColumnOf, dateColumn, fixedColumns, tabSetup, unitColumn } from './columnSetups';
import type { TabSetup } from './tabSetup';
import { mostDecimals, templateDecimals } from './templateDecimals';

/** Every item of the contract, with the plan's value or the default. */
export const settingsTab = (template: PlanTemplate, language: Language): TabSetup<'settings'> => ({
  ...tabSetup(
    'settings',
    language,
    fixedColumns('settings', language, {
      item: { width: 210, input: false },
      value: { width: 360 },
      explanation: { width: 520, input: false },
    }),
    settingItems.map((item): WholeLine<'settings'> => ({
      item: item[language],
      value:
        template.settings[item.key] ??
        (item.key === 'language' ? languages[language][language] : item.fallback),
      explanation: catalogueOf(language).tabNotes.settings[item.key],
    })),
  ),
  cellChoices: settingItems.flatMap(({ kind }, index) =>
    typeof kind === 'object'
      ? [
          {
            row: index + 2,
            column: 'value' as const,
            choices: Object.values(kind.choices).map((choice) => choice[language]),
          },
        ]
      : [],
  ),
});

const typedDate = (isoDate: string | undefined): Cell =>
  isoDate === undefined ? '' : { kind: 'date', at: `${isoDate}T00:00` };

/** Counts of all indicators under one header: as fine as the finest of them. */
const planCounts = ({ indicators }: PlanTemplate): ColumnOptions => countColumnOf(mostDecimals(indicators));

export const indicatorsTab = (template: PlanTemplate, language: Language): TabSetup<'indicators'> =>
  tabSetup(
    'indicators',
    language,
    fixedColumns('indicators', language, {
      code: { width: 70 },
      name: { width: 320 },
      shortName: { width: 110 },
      main: { width: 60, align: 'center', choices: [yesWord[language]] },
      decimals: { width: 60, align: 'center' },
      counting: {
        width: 90,
        choices: [...Object.values(indicatorModes), overlapping].map((word) => word[language]),
      },
      base: { width: 120 },
      target: { width: 90 },
      from: dateColumn,
      deadline: dateColumn,
      quota: planCounts(template),
      statedNumerator: planCounts(template),
      statedBase: planCounts(template),
      statedRemaining: planCounts(template),
      statedRate: { width: 90 },
    }),
    template.indicators.map((indicator): WholeLine<'indicators'> => ({
      code: indicator.code,
      name: indicator.name,
      shortName: indicator.shortName ?? '',
      main: indicator.main === true ? yesWord[language] : '',
      measure: indicator.measure,
      decimals: indicator.decimals ?? '',
      counting: indicator.counting ?? '',
      base: indicator.base,
      target: indicator.target,
      from: typedDate(indicator.from),
      deadline: typedDate(indicator.deadline),
      quota: indicator.quota ?? '',
      cap: indicator.cap ?? '',
      statedNumerator: indicator.stated?.numerator ?? '',
      statedBase: indicator.stated?.base ?? '',
      statedRate: indicator.stated?.rate ?? '',
      statedRemaining: indicator.stated?.remaining ?? '',
    })),
  );

/** The plan's own units, where it lists any, with its printed lines of totals in their places. */
export const unitsTab = (template: PlanTemplate, language: Language): TabSetup<'units'> => {
  const figuresOf = (figures: TemplateFigures): Line<'units'> =>
    Object.fromEntries(template.figures.map(({ code }) => [`[${code}]`, figures[code] ?? '']));
  const units = (template.units ?? []).map(
    ({ code, name, aliases = '', head = '', email = '', figures }): Line<'units'> => ({
      code,
      name,
      aliases,
      head,
      email,
      ...figuresOf(figures),
    }),
  );
  const { statedTotals = [] } = template;
  const totalsAt = (place: number): readonly Line<'units'>[] =>
    statedTotals
      .filter(({ after }) => after === place)
      .map(({ name, figures }) => ({ name, ...figuresOf(figures) }));
  return {
    ...tabSetup(
      'units',
      language,
      [
        ...fixedColumns('units', language, {
          code: { width: 110 },
          name: { width: 180 },
          aliases: { width: 180 },
          wayIn: { width: 160, input: false, oneLine: true },
        }),
        ...codedColumns(template.figures, templateDecimals(template)),
      ],
      [...totalsAt(0), ...units.flatMap((unit, index) => [unit, ...totalsAt(index + 1)])],
    ),
    frozenThrough: 'name',
  };
};

export const exclusionsTab = (template: PlanTemplate, language: Language): TabSetup<'exclusions'> => ({
  ...tabSetup(
    'exclusions',
    language,
    fixedColumns('exclusions', language, {
      unit: unitColumn,
      figure: { choices: template.figures.map(({ code }) => code) },
      reason: { width: 300, choices: template.exclusionReasons },
      count: planCounts(template),
      note: { width: 260 },
    }),
  ),
  hidden: true,
});
