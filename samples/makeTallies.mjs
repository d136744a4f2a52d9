// Makes up what villages type, from what each has to do and how diligent it is. Rows that would look like one of
// the mistakes that the add-in warns of are drawn again: the mistakes of a sample are planted, each by hand.
import { eveningOf } from './sampleDays.mjs';

const sum = (numbers) => numbers.reduce((running, number) => running + number, 0);

/** A whole number whose average is the expected one. */
const draw = (expected, random) => {
  const wanted = expected * (0.6 + random() * 0.8);
  return Math.floor(wanted) + (random() < wanted - Math.floor(wanted) ? 1 : 0);
};

const looksCumulative = (before, count) => {
  const positive = before.filter((one) => one > 0);
  return positive.length >= 3 && count >= sum(positive) && count <= sum(positive) + Math.max(...positive);
};

const sameCounts = (one, other) => Object.keys(one).every((code) => one[code] === other[code]);

const looksWrong = (counts, earlier, ofDay) => {
  const values = Object.values(counts);
  const last = earlier[earlier.length - 1];
  return (
    values.every((count) => count === 0) ||
    (last !== undefined && sameCounts(last.counts, counts)) ||
    ofDay.some((row) => sameCounts(row.counts, counts)) ||
    Object.keys(counts).some((code) =>
      looksCumulative(
        earlier.map((row) => row.counts[code]),
        counts[code],
      ),
    )
  );
};

/**
 * One row per day and unit: `{date, unit, counts, texts, obstacle, evidence, typed}`. Each indicator says how many
 * a unit has to do (`need(unit)`), in how many rows (`rows`), after which day nothing is left to do (`until`, if
 * before the end), and where its base grows with another, the most it can have done (`most(unit, doneOf)`);
 * `isFree(unit, day)` keeps a unit from typing.
 */
export const makeTallies = ({ random, units, days, indicators, isFree = () => false }) => {
  const diligence = new Map(units.map((unit) => [unit, 0.62 + random() * 0.95]));
  const rows = [];
  for (const date of days) {
    for (const unit of units) {
      if (isFree(unit, date)) continue;
      const earlier = rows.filter((row) => row.unit === unit);
      const ofDay = rows.filter((row) => row.date === date);
      const doneOf = (code) => sum(earlier.map((row) => row.counts[code]));
      const countOf = ({ code, need, rows: spread, until = '9999', most = need }) => {
        const left = Math.min(need(unit), most(unit, doneOf)) - doneOf(code);
        const expected = date > until ? 0 : (need(unit) / spread) * diligence.get(unit);
        return Math.max(0, Math.min(left, draw(expected, random)));
      };
      let counts;
      for (let attempt = 0; attempt < 50; attempt += 1) {
        counts = Object.fromEntries(indicators.map((indicator) => [indicator.code, countOf(indicator)]));
        if (!looksWrong(counts, earlier, ofDay)) break;
      }
      rows.push({
        date,
        unit,
        counts,
        texts: {},
        obstacle: '',
        evidence: '',
        typed: eveningOf(date, random),
      });
    }
  }
  return rows;
};

/** Turns new counts into running totals since the campaign began, as Lũy kế asks for. */
export const accumulate = (rows) => {
  const totals = new Map();
  return rows.map((row) => {
    const before = totals.get(row.unit) ?? {};
    const counts = Object.fromEntries(
      Object.entries(row.counts).map(([code, count]) => [code, (before[code] ?? 0) + count]),
    );
    totals.set(row.unit, counts);
    return { ...row, counts };
  });
};
