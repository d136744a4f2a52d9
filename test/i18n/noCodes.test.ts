// What a village reads names things and never codes: no code of a finding, of an indicator or of a unit stands in a verdict,
// whatever is found, in either language. All figures are made up.
import fc from 'fast-check';
import type { Finding } from '../../src/domain/finding';
import { findingOf } from '../../src/domain/finding';
import type { TallyContents } from '../../src/domain/findings/tallyContents';
import { wordFinding } from '../../src/i18n';
import { campaign as madeUpCampaign, unit as unitNamed } from '../support/campaigns';
import { choose } from '../support/commune';
import { openVillage, typeTally } from '../support/village';

/** Codes that are like no word. */
const [indicator, unit] = ['QZX', 'WJ7'] as const;
const refused = { received: '~12', expected: [12], details: { indicator } } as const;
const read = { received: '12 người', expected: 12, details: { indicator } } as const;
const window = { start: '2025-04-18', end: '2025-06-18' } as const;

/** One of each: a new finding does not compile without its own. Those about the record of reports speak to clerks, of codes. */
const found: Omit<TallyContents, 'FROZEN_UNIT_RECODED' | 'FROZEN_UNIT_GONE'> = {
  DATE_MISSING: { details: window },
  DATE_INVALID: { received: '31/4/2025', expected: ['30/04/2025'] },
  DATE_OUTSIDE_CAMPAIGN: { received: '01/01/2025', expected: '', details: window },
  DATE_IN_FUTURE: { received: '13/05/2025', expected: '' },
  UNIT_MISSING: {},
  UNIT_UNKNOWN: { received: 'Thôn X', expected: ['Thôn 1'], details: { ambiguous: false } },
  UNIT_MATCHED: { received: 'thon 1', expected: 'Thôn 1' },
  ENCODING_LEGACY: { received: 'Th«n 1', expected: 'Thôn 1' },
  DUPLICATE_ROW: {
    received: 'Thôn 1',
    details: { date: '2025-05-12', first: ['Mức 2: 5'], firstName: 'Thôn Một' },
  },
  TOTAL_ROW: { received: ['Mức 2: 5'], expected: ['Mức 2: 6'], details: { matches: false } },
  COUNT_NOT_NUMBER: refused,
  COUNT_NEGATIVE: refused,
  COUNT_FRACTION: refused,
  COUNT_IS_DATE: refused,
  COUNT_AMBIGUOUS: refused,
  COUNT_NORMALISED: read,
  FORMULA_IN_CELL: read,
  OVER_BASE: {
    received: 60,
    expected: '..0',
    details: { indicator, limit: 4, done: 4, total: 64, most: 0, state: false, counted: false },
  },
  PARTS_DIFFER: { received: 5, expected: [7], details: { indicator, name: 'Điều tra', overlapping: null } },
  CUMULATIVE_FALLS: { received: 3, expected: '>=5', details: { indicator, last: 5 } },
  LOOKS_CUMULATIVE: { received: 30, details: { indicator, running: 30 } },
  REPEATED_ROW: { details: { previousDate: '2025-05-11' } },
  SAME_AS_OTHERS: { details: { otherUnits: ['Thôn 2'] } },
  OUTLIER: { received: 900, expected: 9, details: { indicator } },
  NO_DAILY_GAIN: {},
  PERSONAL_DATA: { received: '•••12' },
  EVIDENCE_NOT_LINK: { received: 'ảnh' },
  EVIDENCE_KIND_UNKNOWN: { received: 'ảnh', expected: ['tin bài'] },
  EVIDENCE_LINK_MISSING: { received: 'ảnh' },
  CHANGED_AFTER_FREEZE: { received: 5, expected: 6, details: { indicator, label: 'Tuần 3' } },
  SYSTEM_MISMATCH: { received: 5, expected: 6, details: { indicator, date: '2025-05-12' } },
  LIST_MISMATCH: { received: 5, expected: 6, details: { indicator } },
};

const place = { tab: 'tallies', row: 2, column: 'C', unit } as const;
const findings = (Object.keys(found) as (keyof typeof found)[]).map(
  (code) => findingOf(code, place, found[code]) as Finding,
);
const named = madeUpCampaign({ units: [unitNamed(unit, {}, { name: 'Thôn 1' })] });
const aCode = new RegExp(`[A-Z]{2,}_[A-Z]+|${indicator}|${unit}`);

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  it.each(findings.map((finding) => [finding.code, finding] as const))(
    '%s is told without a code',
    (_code, finding) => {
      const sentence = wordFinding(finding, language, named);
      expect(sentence).not.toMatch(aCode);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
    },
  );
});

it('whatever the figures are', () => {
  const counts = fc.integer({ min: 0, max: 99_999_999 });
  fc.assert(
    fc.property(counts, counts, counts, counts, (received, limit, done, most) => {
      const finding = findingOf('OVER_BASE', place, {
        received,
        expected: `..${most}`,
        details: { indicator, limit, done, total: done + received, most, state: false, counted: false },
      });
      expect(wordFinding(finding, 'vi', null)).not.toMatch(aCode);
    }),
  );
});

it('reminders and personal texts name indicators by their short names', () => {
  const host = openVillage({ now: '2025-04-28T11:30' });
  host.edit('Đơn vị', 'E3', 'truong-thon-2@example.vn');
  typeTally(host, 2, '23/04/2025', 'Thôn 1', 30, 8);
  choose(host, 'remindSilentUnits');
  choose(host, 'showZaloMessage');
  const texts = [
    ...host.mails.flatMap(({ subject, body, htmlBody }) => [subject, body, htmlBody ?? '']),
    ...host.dialogs.map(({ text }) => text),
  ].filter((text) => text.includes('Thôn 2'));
  expect(texts.length).toBeGreaterThan(1);
  expect(texts.filter((text) => /\bTN2\b|[A-Z]{2,}_[A-Z]+/.test(text))).toEqual([]);
});
