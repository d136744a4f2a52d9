// Google's builders of single chart types (EmbeddedBarChartBuilder and so on): each names some of the chart's options.
// Text styles and point styles of charts are not emulated.
import {
  defineClass,
  handle,
  kindOf,
  type EmulatedClass,
  type Rules,
} from '../../../runtime/objects/emulatedClass';
import { nameOf } from '../../../runtime/objects/enumeration';
import { chartBuilderMethods, chartBuilderRules } from './EmbeddedChartBuilder';
import type { ChartState, TypedChartBuilders } from '../states';

type Options = Readonly<Record<string, unknown>>;

interface OptionMethod {
  readonly signature: string;
  /** The options that the call sets; `value` and `category` name the axes of the chart's kind. */
  readonly options: (args: readonly unknown[], axes: Axes) => Options;
}

/** Bars lie: their values run along the horizontal axis. */
interface Axes {
  readonly value: 'hAxis' | 'vAxis';
  readonly category: 'hAxis' | 'vAxis';
}

const upright: Axes = { value: 'vAxis', category: 'hAxis' };
const lying: Axes = { value: 'hAxis', category: 'vAxis' };

const optionMethods = {
  setTitle: { signature: 'String', options: ([title]) => ({ title }) },
  setColors: { signature: 'String[]', options: ([colors]) => ({ colors }) },
  setBackgroundColor: { signature: 'String', options: ([color]) => ({ backgroundColor: color }) },
  setLegendPosition: {
    signature: 'Position',
    options: ([position]) => ({ 'legend.position': nameOf(position).toLowerCase() }),
  },
  setStacked: { signature: '', options: () => ({ isStacked: true }) },
  set3D: { signature: '', options: () => ({ is3D: true }) },
  setXAxisTitle: { signature: 'String', options: ([title]) => ({ 'hAxis.title': title }) },
  setYAxisTitle: { signature: 'String', options: ([title]) => ({ 'vAxis.title': title }) },
  setRange: {
    signature: 'Number, Number',
    options: ([low, high], { value }) => ({
      [`${value}.viewWindow.min`]: low,
      [`${value}.viewWindow.max`]: high,
    }),
  },
  useLogScale: { signature: '', options: (_args, { value }) => ({ [`${value}.logScale`]: true }) },
  reverseCategories: { signature: '', options: (_args, { category }) => ({ [`${category}.direction`]: -1 }) },
  reverseDirection: { signature: '', options: (_args, { value }) => ({ [`${value}.direction`]: -1 }) },
  setCurveStyle: {
    signature: 'CurveStyle',
    options: ([style]) => ({ curveType: nameOf(style) === 'SMOOTH' ? 'function' : 'none' }),
  },
} satisfies Record<string, OptionMethod>;

type OptionMethodName = keyof typeof optionMethods;

const onEveryChart = ['setTitle', 'setColors', 'setBackgroundColor', 'setLegendPosition'] as const;
const onAxes = ['setXAxisTitle', 'setYAxisTitle'] as const;
const onValues = ['setRange', 'useLogScale', 'reverseCategories'] as const;

/** A class with the common methods and those named; compiles only when Google's type has them. */
const typedBuilder = <Type extends keyof TypedChartBuilders>(
  className: string,
  names: readonly (OptionMethodName & keyof TypedChartBuilders[Type])[],
  axes: Axes = upright,
): EmulatedClass<TypedChartBuilders[Type], ChartState> => {
  const own = names.map((name) => {
    const method: OptionMethod = optionMethods[name];
    const call = function (this: ChartState & { readonly self: object }, ...args: unknown[]): object {
      this.chart.options = { ...this.chart.options, ...method.options(args, axes) };
      return this.self;
    };
    return { name, call, rule: handle(method.signature) };
  });
  const methods = Object.fromEntries(own.map(({ name, call }) => [name, call]));
  const rules = Object.fromEntries(own.map(({ name, rule }) => [name, rule]));
  // The names were checked against Google's type; fromEntries forgets them.
  return defineClass(
    kindOf<TypedChartBuilders[Type], ChartState>('SpreadsheetApp', className),
    { ...chartBuilderMethods, ...methods } as Partial<TypedChartBuilders[Type]>,
    { ...chartBuilderRules, ...rules } as Rules<Partial<TypedChartBuilders[Type]>>,
  );
};

export const typedChartBuilderClasses: {
  readonly [Type in keyof TypedChartBuilders]: EmulatedClass<TypedChartBuilders[Type], ChartState>;
} = {
  AREA: typedBuilder<'AREA'>('EmbeddedAreaChartBuilder', [
    ...onEveryChart,
    ...onAxes,
    ...onValues,
    'setStacked',
  ]),
  BAR: typedBuilder<'BAR'>(
    'EmbeddedBarChartBuilder',
    [...onEveryChart, ...onAxes, ...onValues, 'setStacked', 'reverseDirection'],
    lying,
  ),
  COLUMN: typedBuilder<'COLUMN'>('EmbeddedColumnChartBuilder', [
    ...onEveryChart,
    ...onAxes,
    ...onValues,
    'setStacked',
  ]),
  COMBO: typedBuilder<'COMBO'>('EmbeddedComboChartBuilder', [
    ...onEveryChart,
    ...onAxes,
    ...onValues,
    'setStacked',
  ]),
  LINE: typedBuilder<'LINE'>('EmbeddedLineChartBuilder', [
    ...onEveryChart,
    ...onAxes,
    ...onValues,
    'setCurveStyle',
  ]),
  PIE: typedBuilder<'PIE'>('EmbeddedPieChartBuilder', [...onEveryChart, 'set3D', 'reverseCategories']),
  SCATTER: typedBuilder<'SCATTER'>('EmbeddedScatterChartBuilder', [...onEveryChart, ...onAxes]),
};
