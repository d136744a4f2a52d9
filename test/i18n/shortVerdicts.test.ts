// What a village head reads most often fits into two lines of the verdict's cell, aloud in one breath. Width is that of
// letters in the sheet's type: about 6 pixels each at size 10.
import { findingOf } from '../../src/domain/finding';
import { catalogueOf, wordFinding } from '../../src/i18n';

const twoLines = (2 * 200) / 6;
const place = { tab: 'tallies', row: 2, column: 'C' } as const;
const { verdict } = catalogueOf('vi');
const details = { indicator: 'TN2' };

it.each([
  [
    'where the unit stands',
    verdict.standing({
      indicator: 'Sổ sức khỏe',
      remaining: '1.072',
      kind: 'perDay',
      need: '12',
      deadline: '2025-06-18',
    }),
  ],
  ['that all is reached', verdict.met],
  [
    'a count that is not clear',
    `Mức 2: ${wordFinding(findingOf('COUNT_AMBIGUOUS', place, { received: '~12', expected: [12], details }), 'vi', null)}`,
  ],
  [
    'a day to come',
    wordFinding(
      findingOf('DATE_IN_FUTURE', place, { received: '13/05/2025', expected: '..2025-05-12' }),
      'vi',
      null,
    ),
  ],
  [
    'a row like the one before',
    wordFinding(findingOf('REPEATED_ROW', place, { details: { previousDate: '2025-04-26' } }), 'vi', null),
  ],
  [
    'a negative count',
    `Kích hoạt: ${wordFinding(findingOf('COUNT_NEGATIVE', place, { received: '-5', expected: [5], details }), 'vi', null)}`,
  ],
])('%s', (_what, sentence) => {
  expect(`✓ ${sentence}`.length).toBeLessThanOrEqual(twoLines);
});
