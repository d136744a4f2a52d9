import fc from 'fast-check';
import {
  changeRuns,
  runsWithin,
  sharedLink,
  sharedStyle,
  wholeRun,
} from '../../../host/model/showing/textRuns';

const runs = wholeRun('Xem tại đây', null, {});
const linked = changeRuns(runs, 8, 11, () => ({ link: 'https://example.com' }));

it('a change cuts the text where it begins and ends', () => {
  expect(linked.map(({ start, end, link }) => [start, end, link])).toEqual([
    [0, 8, null],
    [8, 11, 'https://example.com'],
  ]);
  expect(runsWithin(linked, 9, 10)).toEqual([{ start: 9, end: 10, link: 'https://example.com', style: {} }]);
});

it('equal neighbours become one again', () => {
  expect(changeRuns(linked, 8, 11, () => ({ link: null }))).toEqual(runs);
});

it('what all runs agree on is shared', () => {
  const styled = changeRuns(linked, 0, 11, () => ({ style: { bold: true } }));
  const mixed = changeRuns(styled, 0, 2, () => ({ style: { bold: true, italic: true } }));
  expect([sharedLink(linked), sharedLink(runsWithin(linked, 8, 11)), sharedStyle(mixed)]).toEqual([
    null,
    'https://example.com',
    { bold: true },
  ]);
});

it('runs always cover the text without gaps', () => {
  const span = fc.tuple(fc.nat(20), fc.nat(20)).filter(([start, end]) => start < end);
  fc.assert(
    fc.property(fc.array(fc.tuple(span, fc.boolean())), (changes) => {
      const changed = changes.reduce(
        (former, [[start, end], bold]) => changeRuns(former, start, end, () => ({ style: { bold } })),
        wholeRun('x'.repeat(20), null, {}),
      );
      const edges = changed.map(({ start, end }) => [start, end]);
      expect([edges[0]?.[0], edges.at(-1)?.[1]]).toEqual([0, 20]);
      edges.slice(1).forEach(([start], index) => expect(start).toBe(edges[index]?.[1]));
    }),
  );
});
