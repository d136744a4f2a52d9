import type { ChartModel } from '../../../host/model/workbook';
import { openSheet } from './hostSheet';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Charts = GoogleAppsScript.Charts.Charts;

/** The chart as the workbook keeps it, once built and inserted. */
const chartOf = (
  build: (builder: Builder, charts: Charts) => { build(): unknown },
): ChartModel | undefined => {
  const { host, sheet } = openSheet();
  const chart = build(sheet.newChart(), host.globals.Charts).build();
  sheet.insertChart(chart as GoogleAppsScript.Spreadsheet.EmbeddedChart);
  return host.workbook.sheets[0]?.charts[0];
};

it.each<[string, (builder: Builder) => { build(): unknown }]>([
  ['AREA', (builder) => builder.asAreaChart()],
  ['BAR', (builder) => builder.asBarChart()],
  ['COLUMN', (builder) => builder.asColumnChart()],
  ['COMBO', (builder) => builder.asComboChart()],
  ['LINE', (builder) => builder.asLineChart()],
  ['PIE', (builder) => builder.asPieChart()],
  ['SCATTER', (builder) => builder.asScatterChart()],
])('a builder can be made one of type %s', (type, as) => {
  expect(chartOf(as)?.type).toBe(type);
});

it('a bar chart names options by what they mean, its values along the horizontal axis', () => {
  const chart = chartOf((builder, { Position }) =>
    builder
      .asBarChart()
      .setTitle('Tiến độ')
      .setColors(['#0b5394'])
      .setXAxisTitle('%')
      .setRange(0, 100)
      .setStacked()
      .reverseCategories()
      .setLegendPosition(Position.NONE),
  );
  expect(chart?.options).toEqual({
    title: 'Tiến độ',
    colors: ['#0b5394'],
    'hAxis.title': '%',
    'hAxis.viewWindow.min': 0,
    'hAxis.viewWindow.max': 100,
    isStacked: true,
    'vAxis.direction': -1,
    'legend.position': 'none',
  });
});

it('a line chart may be smooth, its values stand upright', () => {
  const chart = chartOf((builder, { CurveStyle }) =>
    builder.asLineChart().setCurveStyle(CurveStyle.SMOOTH).setRange(1, 2).useLogScale(),
  );
  expect(chart?.options).toEqual({
    curveType: 'function',
    'vAxis.viewWindow.min': 1,
    'vAxis.viewWindow.max': 2,
    'vAxis.logScale': true,
  });
});

it('what a type does not have is refused by name', () => {
  expect(() => chartOf((builder) => Reflect.get(builder.asPieChart(), 'setStacked')())).toThrow(
    'EmbeddedPieChartBuilder.setStacked is not emulated',
  );
});

it('options read back from the chart that stands on the tab', () => {
  const { sheet } = openSheet();
  sheet.insertChart(sheet.newChart().asColumnChart().setTitle('Tuần 4').build());
  const options = sheet.getCharts()[0]?.getOptions();
  expect([options?.get('title'), options?.get('colors')]).toEqual(['Tuần 4', null]);
});
