// What people do with a campaign's book, as data: a story is a list of acts, so that a broken one shrinks to the
// shortest that still breaks.
import fc from 'fast-check';

/** A menu item that changes something or writes something down. */
export type ClerkAct =
  | 'buildWeeklyReport'
  | 'sendWeeklyEmail'
  | 'checkTallies'
  | 'refreshProgress'
  | 'openTallyPeriod'
  | 'remindSilentUnits'
  | 'showZaloMessage'
  | 'setUpCampaign';

export type Act =
  /** So many hours pass, the clock triggers firing at each. */
  | { readonly kind: 'wait'; readonly hours: number }
  /** A village types a row for a day up to so many days back; `late` in its own words. */
  | {
      readonly kind: 'type';
      readonly unit: number;
      readonly daysBack: number;
      readonly counts: readonly number[];
    }
  /** A count in a row that is there is typed anew; '' erases it. */
  | {
      readonly kind: 'correct';
      readonly row: number;
      readonly column: number;
      readonly value: number | string;
    }
  /** Words beside the counts are typed. */
  | { readonly kind: 'note'; readonly row: number; readonly text: string }
  /** A clerk chooses a menu item and answers every question alike. */
  | { readonly kind: 'clerk'; readonly act: ClerkAct; readonly yes: boolean; readonly second: boolean }
  /** Somebody with edit right who is no clerk tries. */
  | { readonly kind: 'curious'; readonly act: ClerkAct };

const clerkActs: readonly ClerkAct[] = [
  'buildWeeklyReport',
  'sendWeeklyEmail',
  'checkTallies',
  'refreshProgress',
  'openTallyPeriod',
  'remindSilentUnits',
  'showZaloMessage',
  'setUpCampaign',
];

const counts = fc.array(fc.nat(12), { minLength: 2, maxLength: 2 });
/** Mistakes that villages make; most counts are numbers. */
const mistakes = fc.constantFrom<string | number>('~12', 'mười', '', -3, '1.234', 4.5, '0912345678');
const value = fc.oneof({ weight: 5, arbitrary: fc.nat(12) }, { weight: 1, arbitrary: mistakes });

export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 40 }) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      unit: fc.nat(2),
      daysBack: fc.nat(9),
      counts,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('correct' as const),
      row: fc.nat(20),
      column: fc.nat(1),
      value,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('note' as const),
      row: fc.nat(20),
      text: fc.constantFrom('Mất sóng', 'Bà con đi làm xa', 'gọi 0912 345 678'),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('clerk' as const),
      act: fc.constantFrom(...clerkActs),
      yes: fc.boolean(),
      second: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('curious' as const), act: fc.constantFrom(...clerkActs) }),
  },
);

export const anyStory: fc.Arbitrary<readonly Act[]> = fc.array(anyAct, { minLength: 5, maxLength: 30 });
