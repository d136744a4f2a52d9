// Every number in every rendering is a figure of the model: no rendering computes one.
import { addDays } from '../../src/domain/plan/calendar';
import type { Report } from '../../src/domain/report/report';
import type { Catalogue } from '../../src/i18n';
import { catalogueOf } from '../../src/i18n';
import {
  showClock,
  showCount,
  showDate,
  showMinute,
  showShortDate,
  showSlashDate,
} from '../../src/i18n/numbers';
import { enDateInWords, enMonth } from '../../src/i18n/en/prose';
import { viDateInWords } from '../../src/i18n/vi/prose';
import { periodTitle } from '../../src/views/shared/reportText';
import { madeUpReport } from './official/madeUpReport';
import { officialDate, renderings } from './renderings';
import { numbersOf, scrambled, shownFigures } from './shownFigures';

/** Dates, names and headings, which hold numbers that are no figures. */
const fixedParts = (report: Report, words: Catalogue): readonly string[] => {
  const { campaign, period, cutOff, nextDeadline, corrections, course, indicators } = report;
  const days = [
    period.from,
    period.to,
    addDays(period.to, 1),
    ...(campaign.settings.planDate === null ? [] : [campaign.settings.planDate]),
    ...campaign.indicators.flatMap((one) => [one.from, one.deadline]),
    ...course.map(({ to }) => to),
    // From when on needs count.
    addDays(period.to, 1),
    ...indicators.flatMap(({ forecast }) => forecast?.reachedOn ?? []),
  ];
  return [
    periodTitle(report, words),
    periodTitle(report, words).slice(1),
    periodTitle(report, words).toUpperCase(),
    campaign.settings.planNumber,
    viDateInWords(officialDate),
    enDateInWords(officialDate),
    ...[cutOff, nextDeadline].flatMap((minute) => [
      showMinute(minute),
      showClock(minute),
      words.prose.minute(minute),
      words.report.cutOff(minute),
    ]),
    ...days.flatMap((day) => [
      showDate(day),
      showSlashDate(day),
      words.prose.date(day),
      `hạn ${showShortDate(day)}`,
      `due ${showShortDate(day)}`,
    ]),
    ...['từ', 'from'].map((word) => `${word} ${showShortDate(addDays(period.to, 1))}`),
    '(1 =',
    `${showShortDate(period.from)}–${showShortDate(period.to)}`,
    viDateInWords(period.from).slice('ngày 01 '.length),
    `${enMonth(period.from)} ${period.from.slice(0, 4)}`,
    ...['tuần', 'week'].map((week) => `${week} ${period.number},`),
    ...corrections.map((correction) => correction.label),
    ...campaign.indicators.flatMap(({ name, code, shortName }) => [
      name,
      ` ${code}`,
      `(${code})`,
      `(${shortName},`,
    ]),
    ...report.bases.flatMap((base) => (base.expression === null ? [] : [`${base.expression} =`])),
    ...['1. Kết quả', '2. Kết quả', '3. Kết quả', '1. Tồn tại', '2. Khó khăn'],
    ...['1. Overall', '2. By', '3. By', '1. Shortcomings', '2. Obstacles'],
    ...['chưa đến 01', 'less than 1'],
    // What the numbers before the units mean.
    ...['1 = chậm nhất', '1 = furthest behind'],
    words.dashboard.rankedUnits(campaign.settings.unitWord),
  ].sort((one, other) => other.length - one.length);
};

/** How many were left away is counted where they are: `… và 12 thôn khác`. */
const leftAway = /… (?:và \d+ [^;,|]*? khác|and \d+ more)/g;

const figuresIn = (text: string, report: Report, words: Catalogue): readonly string[] => {
  // Sentences of the tab are broken into rows.
  const line = text.replace(/[\s|]+/g, ' ').replace(leftAway, ' ');
  return numbersOf(fixedParts(report, words).reduce((rest, part) => rest.split(part).join(' '), line));
};

const reports: readonly (readonly [string, Report])[] = [
  ['a week', madeUpReport()],
  ['a month', madeUpReport({ kind: 'month', number: 1, cutOff: '2025-05-02T08:00' })],
  ['a day', madeUpReport({ kind: 'day', number: 20, cutOff: '2025-05-08T09:30' })],
  ['the whole campaign', madeUpReport({ kind: 'final', number: 1, cutOff: '2025-06-19T08:00' })],
];

describe.each(Object.entries(renderings))('%s', (_name, render) => {
  describe.each(reports)('on %s', (_kind, report) => {
    it.each(['vi', 'en'] as const)('shows figures of the model and no others (%s)', (language) => {
      const words = catalogueOf(language);
      const shown = shownFigures(report, language);
      const figures = figuresIn(render(report, words), report, words);
      expect(figures.length).toBeGreaterThan(10);
      expect(figures.filter((figure) => !shown.has(figure))).toEqual([]);
    });

    it('computes none: it shows the model’s even where none follows from another', () => {
      const words = catalogueOf('vi');
      const changed = scrambled(report);
      const figures = figuresIn(render(changed, words), changed, words);
      const shown = shownFigures(changed, 'vi');
      expect(figures.filter((figure) => !shown.has(figure))).toEqual([]);
    });

    it('would be caught if its figures were not those of the model', () => {
      const words = catalogueOf('vi');
      const shown = shownFigures(scrambled(report), 'vi');
      const figures = figuresIn(render(report, words), report, words);
      expect(figures.filter((figure) => !shown.has(figure)).length).toBeGreaterThan(5);
    });
  });

  it('would be caught with one figure changed', () => {
    const report = madeUpReport();
    const words = catalogueOf('vi');
    const text = render(report, words);
    const [first] = report.indicators;
    const done = showCount(first?.done ?? null, 'vi');
    expect(text).toContain(done);
    const forged = figuresIn(text.replace(done, '7.654.321'), report, words);
    expect(forged.filter((figure) => !shownFigures(report, 'vi').has(figure))).toEqual(['7.654.321']);
  });
});
