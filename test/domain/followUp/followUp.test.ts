// Proposed work becomes a line once, whatever clerks do to the lines and however often reports are built.
import fc from 'fast-check';
import type { FollowUpLine, Work } from '../../../src/domain/followUp/followUp';
import { openLinesOf, workKinds, workToAdd } from '../../../src/domain/followUp/followUp';

const line = (words: Partial<FollowUpLine>): FollowUpLine => ({
  unit: 'T1',
  unitName: 'Thôn 1',
  kind: 'behind',
  work: 'Chậm tiến độ',
  responsible: '',
  due: null,
  done: false,
  source: 'Tuần 02',
  ...words,
});

const behind: Work = { unit: 'T1', kind: 'behind' };
const isWeek =
  (week: string) =>
  (source: string): boolean =>
    source === week;

describe('proposed work', () => {
  it.each<[string, readonly FollowUpLine[], boolean]>([
    ['is added where there is no line', [], true],
    ['is not added while its line of an earlier report is open', [line({})], false],
    ['is not added where its line was reworded', [line({ work: 'Gặp trưởng thôn' })], false],
    ['is added where its line of an earlier report was ticked', [line({ done: true })], true],
    [
      'is not added again by the report that proposed it, ticked or not',
      [line({ done: true, source: 'Tuần 03' })],
      false,
    ],
    ['is added beside work of another kind', [line({ kind: 'silent' })], true],
    ['is added beside work of another unit', [line({ unit: 'T2' })], true],
    ['is added beside work of the clerks’ own', [line({ kind: null, source: '' })], true],
  ])('%s', (_what, lines, isAdded) => {
    expect(workToAdd([behind], lines, isWeek('Tuần 03'))).toEqual(isAdded ? [behind] : []);
  });
});

describe('the lines that a report lists', () => {
  it('are open, and of other reports or of the clerks’ own; those whose day has passed are overdue', () => {
    const lines = [
      line({ due: '2025-05-04' }),
      line({ unit: 'T2', due: '2025-05-05' }),
      line({ unit: 'T3', done: true }),
      line({ unit: 'T4', source: 'Tuần 03' }),
      line({ unit: null, unitName: '', kind: null, work: 'Họp thôn', source: '' }),
    ];
    const open = openLinesOf(lines, isWeek('Tuần 03'), '2025-05-05');
    expect(open.map(({ unit, overdue }) => [unit, overdue])).toEqual([
      ['T1', true],
      ['T2', false],
      [null, false],
    ]);
  });
});

/** What happens to the tab: a report of some week is built, or a clerk ticks, unticks, rewords, moves or deletes a line. */
const happening = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ what: fc.constant('report' as const), week: fc.nat(3), seed: fc.nat() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constantFrom('tick', 'untick', 'reword', 'moveUp', 'delete'),
      at: fc.nat(20),
    }),
  },
);
const units = ['T1', 'T2', 'T3'];

it('never stands there twice while it is open, and nothing that stands is changed, however things go', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 30 }), (happenings) => {
      let lines: readonly FollowUpLine[] = [];
      for (const one of happenings) {
        if ('week' in one) {
          const proposed = units.flatMap((unit, index) =>
            workKinds.flatMap((kind, nth): Work[] =>
              (one.seed >> (index * workKinds.length + nth)) % 2 === 1 ? [{ unit, kind }] : [],
            ),
          );
          const source = `Tuần ${one.week}`;
          const added = workToAdd(proposed, lines, isWeek(source));
          const before = lines;
          lines = [...lines, ...added.map((work) => line({ ...work, source }))];
          expect(lines.slice(0, before.length)).toEqual(before);
          // Built once more at once, it adds nothing.
          expect(workToAdd(proposed, lines, isWeek(source))).toEqual([]);
          const open = (work: Work): number =>
            lines.filter(({ unit, kind, done }) => unit === work.unit && kind === work.kind && !done).length;
          for (const work of added) expect(open(work)).toBe(1);
        } else if (lines.length > 0) {
          const at = one.at % lines.length;
          const chosen = lines[at] ?? line({});
          const others = lines.filter((_, index) => index !== at);
          const changed = (change: Partial<FollowUpLine>) =>
            lines.map((each, index) => (index === at ? { ...each, ...change } : each));
          if (one.what === 'tick' || one.what === 'untick') lines = changed({ done: one.what === 'tick' });
          if (one.what === 'reword') lines = changed({ work: 'Lời của cán bộ', responsible: 'Bà B (giả)' });
          if (one.what === 'moveUp') lines = [chosen, ...others];
          if (one.what === 'delete') lines = others;
        }
      }
    }),
    { numRuns: 200 },
  );
});
