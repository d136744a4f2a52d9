// What the charts of a report draw: figures of the model on the first main indicator, in columns that nobody sees.
import { catalogueOf } from '../../../src/i18n';
import type { LayoutArea, SheetLayout } from '../../../src/views/sheet/layout';
import { layOutReport } from '../../../src/views/sheet/reportLayout';
import { shortenText } from '../../../src/vietnamese/shortenText';
import { madeUpReport } from '../official/madeUpReport';

const report = madeUpReport();
const [main] = report.campaign.indicators;
const layout = layOutReport(report, catalogueOf('vi'));

/** The values of the block, without its header row. */
const valuesIn = ({ rows }: SheetLayout, { row, column, rows: count, columns }: LayoutArea) =>
  rows
    .slice(row, row - 1 + count)
    .map((cells) => cells.slice(column - 1, column - 1 + columns).map(({ value }) => value));

it('draws what was gained and what was planned to be, period by period', () => {
  const [course] = layout.charts;
  const drawn = course?.data.flatMap((area) => valuesIn(layout, area));
  const points = report.course.map(({ points: all }) =>
    all.find(({ indicator }) => indicator === main?.code),
  );
  expect(drawn?.map(([, gained, planned]) => [gained, planned])).toEqual(
    points.map((point) => [point?.gained ?? '', point?.plannedGain ?? '']),
  );
});

it('draws each unit once, its share of the target in the series of its status', () => {
  const [, units] = layout.charts;
  const drawn = units?.data.flatMap((area) => valuesIn(layout, area)) ?? [];
  expect(drawn.map(([name]) => name)).toEqual(report.units.map(({ name }) => shortenText(name, 14)));
  expect(drawn.map(([, ...values]) => values.filter((value) => value !== ''))).toEqual(
    report.units.map(({ results }) => {
      const rate = results.find(({ indicator }) => indicator === main?.code)?.rateOfTarget ?? null;
      return rate === null ? [] : [rate / 10_000];
    }),
  );
  expect(units?.colors).toHaveLength((units?.data[0]?.columns ?? 0) - 1);
});

it('stands behind the columns of the page', () => {
  const visible = layout.widths.length - layout.hiddenColumns;
  for (const { data } of layout.charts)
    for (const { column } of data) expect(column).toBeGreaterThan(visible);
});
