// What evidence counts: whose it is, of which day, of which kind; and that no link is lost between them.
import fc from 'fast-check';
import { checkTallies } from '../../../src/domain/checks/checkTallies';
import type { EvidenceKind, TallyEntry } from '../../../src/domain/counting/tally';
import { evidenceIn } from '../../../src/domain/report/evidence';
import { campaign, entry, unit } from '../../support/campaigns';

const kindNames = ['ảnh', 'tin bài'];
const village = campaign({
  settings: { evidenceKinds: kindNames },
  units: [unit('A', { DS14: 1_000 }), unit('B', { DS14: 500 }, { inTotal: false })],
});
const period = { from: '2025-04-21', to: '2025-04-27' };
const named = (name: string): EvidenceKind => ({ kind: 'listed', name });
const blank = { TN2: { kind: 'blank' } } as const;

const checked = (entries: readonly TallyEntry[]) => checkTallies(village, entries, '2025-05-12');
const table = (...entries: readonly TallyEntry[]) => evidenceIn(village, checked(entries).evidence, period);

const row = (at: number, code: string, day: string, links: number, kind: EvidenceKind = named('ảnh')) =>
  entry(at, code, day, { TN2: at }, { evidence: { links, kind } });

describe('the evidence of a period', () => {
  it('is counted by unit and kind, those of the plan first', () => {
    expect(
      table(
        row(2, 'B', '2025-04-21', 1, { kind: 'unnamed' }),
        row(3, 'A', '2025-04-22', 2, named('tin bài')),
        row(4, 'A', '2025-04-23', 3),
        row(5, 'A', '2025-04-27', 4, { kind: 'other' }),
      ),
    ).toEqual({
      kinds: [named('ảnh'), named('tin bài'), { kind: 'other' }, { kind: 'unnamed' }],
      units: [
        { unit: 'A', counts: [3, 2, 4, 0], total: 9 },
        { unit: 'B', counts: [0, 0, 0, 1], total: 1 },
      ],
      totals: [3, 2, 4, 1],
      total: 10,
    });
  });

  it('is that of its days alone', () => {
    expect(table(row(2, 'A', '2025-04-20', 1), row(3, 'A', '2025-04-28', 1))).toMatchObject({
      units: [],
      total: 0,
    });
  });

  it('counts in a row that has no count yet', () => {
    const waiting = entry(2, 'A', '2025-04-22', blank, { evidence: { links: 2, kind: named('ảnh') } });
    expect(checked([waiting]).findings).toEqual([]);
    expect(table(waiting).total).toBe(2);
  });

  it('waits with a row that is not counted, and the row says so, with a count in it or without', () => {
    const nobody = { column: 'B', shown: '', reading: { kind: 'blank' } } as const;
    const evidence = { links: 2, kind: named('ảnh') };
    for (const counts of [{ TN2: 3 }, blank]) {
      const homeless = entry(2, 'A', '2025-04-22', counts, { evidence, unit: nobody });
      expect(checked([homeless]).findings.map(({ code }) => code)).toEqual(['UNIT_MISSING']);
      expect(table(homeless).total).toBe(0);
    }
    const total = { column: 'B', shown: 'Tổng', reading: { kind: 'total' } } as const;
    const totalRow = entry(2, 'A', '2025-04-22', blank, { evidence, unit: total });
    expect(checked([totalRow]).findings.map(({ code }) => code)).toEqual(['TOTAL_ROW']);
    expect(table(totalRow).total).toBe(0);
    const twice = [row(2, 'A', '2025-04-22', 1), row(3, 'A', '2025-04-22', 1)];
    expect(checked(twice).findings.map(({ code }) => code)).toContain('DUPLICATE_ROW');
    expect(table(...twice).total).toBe(1);
  });

  it('loses no link: every one is counted, dated outside the period, or in a row with an error', () => {
    const kind = fc.constantFrom<EvidenceKind>(
      named('ảnh'),
      named('tin bài'),
      { kind: 'other' },
      { kind: 'unnamed' },
    );
    const rows = fc.array(
      fc.record({
        code: fc.constantFrom('A', 'B'),
        day: fc.integer({ min: 15, max: 30 }),
        links: fc.nat({ max: 5 }),
        kind,
        waits: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(rows, (made) => {
        const entries = made.map((one, index) =>
          entry(index + 2, one.code, `2025-04-${one.day}`, one.waits ? blank : { TN2: 1 }, {
            evidence: { links: one.links, kind: one.kind },
          }),
        );
        const { findings, evidence } = checked(entries);
        const out = new Set(findings.filter(({ severity }) => severity === 'error').map((one) => one.row));
        const counts = made.map((one, index) =>
          out.has(index + 2) || one.day < 21 || one.day > 27 ? 0 : one.links,
        );
        const { units, totals, total } = evidenceIn(village, evidence, period);
        expect(total).toBe(counts.reduce((sum, links) => sum + links, 0));
        expect(totals.reduce((sum, links) => sum + links, 0)).toBe(total);
        expect(units.reduce((sum, one) => sum + one.total, 0)).toBe(total);
        for (const one of units) expect(one.counts.reduce((sum, links) => sum + links, 0)).toBe(one.total);
      }),
    );
  });
});
