// A report tab as a printed page: cards as wide as the page however many there are, and charts that its end does not cut.
import { catalogueOf } from '../../../src/i18n';
import { layOutReport } from '../../../src/views/sheet/reportLayout';
import { cardGround } from '../../../src/views/shared/palette';
import { campaign, indicator, tally, unit } from '../../support/campaigns';
import { reportOn } from '../../support/reports';

const words = catalogueOf('vi');

/** The tab of a plan with so many main indicators, and so many that are only followed. */
const layoutOf = (main: number, followed: number) => {
  const codes = Array.from({ length: main + followed }, (_, index) => `C${index + 1}`);
  const plan = campaign({
    indicators: codes.map((code, index) =>
      indicator(code, {
        name: `Chỉ tiêu ${code}`,
        ...(index < main ? {} : { target: '' }),
      }),
    ),
    units: [unit('T1', { DS14: 100 }), unit('T2', { DS14: 100 })],
  });
  const counts = Object.fromEntries(codes.map((code) => [code, 5]));
  return layOutReport(
    reportOn({ campaign: plan, tallies: [tally('T1', '2025-04-19', counts)], number: 1 }),
    words,
  );
};

const page = 12;

it.each([1, 2, 3, 4, 6])('fills the side of the page with the cards of %i main indicators', (main) => {
  const { rows } = layoutOf(main, 0);
  const lines = rows.filter((row) => row[3]?.look.background === cardGround);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines)
    expect(line.slice(3, page).map(({ look }) => look.background)).toEqual(
      Array.from({ length: page - 3 }, () => cardGround),
    );
});

const rowOf = (layout: ReturnType<typeof layoutOf>, text: string): number =>
  layout.rows.findIndex((row) => row[0]?.value === text) + 1;

it('puts the charts under the results', () => {
  const layout = layoutOf(2, 3);
  expect(layout.charts[0]?.at.row).toBeGreaterThan(rowOf(layout, words.dashboard.labels.results));
});

it('puts them above results that are so long that the first page would end within the charts', () => {
  const layout = layoutOf(4, 4);
  const [chart] = layout.charts;
  expect(chart?.at.row).toBeLessThan(rowOf(layout, words.dashboard.labels.results));
  expect(layout.filter?.row).toBeGreaterThan(rowOf(layout, words.dashboard.labels.results));
});
