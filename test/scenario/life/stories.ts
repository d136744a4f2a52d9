// What people do with a campaign's book, as data: a story is a list of acts, so that a broken one shrinks to the
// shortest that still breaks.
import fc from 'fast-check';
import type { LifePlan } from './plans';

const clerkActs = [
  'buildWeeklyReport',
  'sendWeeklyEmail',
  'checkTallies',
  'refreshProgress',
  'openTallyPeriod',
  'remindSilentUnits',
  'showZaloMessage',
  'setUpCampaign',
] as const;

/** A menu item that changes something or writes something down. */
export type ClerkAct = (typeof clerkActs)[number];

const disturbances = [
  'renameReport',
  'deleteReport',
  'renameProgress',
  'deleteProgress',
  'sortTallies',
  'insertColumn',
  'moveColumn',
  'hideColumn',
  'deleteBlankRow',
  'copyTallies',
  'typeInCopy',
  'changeHeader',
] as const;

/** What somebody does to tabs, rows and columns, as far as Sheets lets them. */
export type Disturbance = (typeof disturbances)[number];

export type Act =
  /** So many hours pass, the clock triggers firing at each. */
  | { readonly kind: 'wait'; readonly hours: number }
  /** A village fills a row for a day up to so many days back: the one that stands open, or one of its own. */
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
  /** The date of a row that is there is typed anew. */
  | { readonly kind: 'date'; readonly row: number; readonly value: string }
  /** Words beside the counts are typed. */
  | { readonly kind: 'note'; readonly row: number; readonly text: string }
  /** The counts of two rows that lie below one another are pasted over. */
  | { readonly kind: 'paste'; readonly row: number; readonly counts: readonly number[] }
  /** A clerk chooses a menu item, picks a period from the list and answers every question alike. */
  | {
      readonly kind: 'clerk';
      readonly act: ClerkAct;
      readonly yes: boolean;
      readonly second: boolean;
      readonly pick: string;
    }
  /** Somebody with edit right who is no clerk tries. */
  | { readonly kind: 'curious'; readonly act: ClerkAct }
  /** Somebody rearranges the book; then an hour strikes, and the owner sets up again and checks. */
  | {
      readonly kind: 'disturb';
      readonly what: Disturbance;
      readonly who: 'head' | 'third' | 'clerk';
      readonly at: number;
    };

const counts = fc.array(fc.nat(3), { minLength: 2, maxLength: 2 });
/** Mistakes that villages make; most counts are numbers. */
const mistakes = fc.constantFrom<string | number>('~12', 'mười', '', -3, '1.234', 4.5, '0912345678');
const value = fc.oneof({ weight: 5, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: mistakes });
const kindOf = <Kind extends Act['kind']>(kind: Kind): fc.Arbitrary<Kind> => fc.constant(kind);
const row = fc.nat(40);

const wait: fc.Arbitrary<Act> = fc.record({ kind: kindOf('wait'), hours: fc.integer({ min: 1, max: 40 }) });
const type: fc.Arbitrary<Act> = fc.record({
  kind: kindOf('type'),
  unit: fc.nat(3),
  daysBack: fc.nat(16),
  counts,
});
const correct: fc.Arbitrary<Act> = fc.record({ kind: kindOf('correct'), row, column: fc.nat(1), value });
const date: fc.Arbitrary<Act> = fc.record({
  kind: kindOf('date'),
  row,
  value: fc.constantFrom('0912345678', '', '12', 'hôm qua'),
});
const note: fc.Arbitrary<Act> = fc.record({
  kind: kindOf('note'),
  row,
  text: fc.constantFrom('Mất sóng', 'Bà con đi làm xa', 'gọi 0912 345 678'),
});
const paste: fc.Arbitrary<Act> = fc.record({
  kind: kindOf('paste'),
  row,
  counts: fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }),
});
const clerk: fc.Arbitrary<Act> = fc.record({
  kind: kindOf('clerk'),
  act: fc.constantFrom(...clerkActs),
  yes: fc.boolean(),
  second: fc.boolean(),
  pick: fc.constantFrom('', '', '2', '3'),
});
const curious: fc.Arbitrary<Act> = fc.record({ kind: kindOf('curious'), act: fc.constantFrom(...clerkActs) });
const disturb: fc.Arbitrary<Act> = fc.record({
  kind: kindOf('disturb'),
  what: fc.constantFrom(...disturbances),
  who: fc.constantFrom('head' as const, 'third' as const, 'clerk' as const),
  at: fc.nat(9),
});

/** What people do besides letting time pass. */
const doing = (...more: readonly fc.WeightedArbitrary<Act>[]): fc.Arbitrary<Act> =>
  fc.oneof(
    { weight: 6, arbitrary: type },
    { weight: 4, arbitrary: correct },
    { weight: 1, arbitrary: date },
    { weight: 1, arbitrary: note },
    { weight: 1, arbitrary: paste },
    { weight: 5, arbitrary: clerk },
    { weight: 1, arbitrary: curious },
    { weight: 2, arbitrary: disturb },
    ...more,
  );

export const anyStory: fc.Arbitrary<readonly Act[]> = fc.array(doing({ weight: 6, arbitrary: wait }), {
  minLength: 5,
  maxLength: 30,
});

/** How a village keeps its weeks: it types on the day, in the week after, never, or that there was nothing. */
export type Habit = 'reports' | 'late' | 'silent' | 'zero';

/** Seven days: how each village keeps them, what else happens on which of them, and at what further hour of one of them the clock strikes. */
export interface LifeWeek {
  readonly habits: readonly Habit[];
  readonly acts: readonly { readonly day: number; readonly act: Act }[];
  readonly strikes: { readonly day: number; readonly hour: number };
}

export interface WholeStory {
  /** The id of its sample. */
  readonly plan: string;
  readonly weeks: readonly LifeWeek[];
}

const habit = fc.constantFrom<Habit>('silent', 'reports', 'reports', 'reports', 'late', 'zero');

const week: fc.Arbitrary<LifeWeek> = fc.record({
  habits: fc.array(habit, { minLength: 3, maxLength: 3 }),
  acts: fc.array(fc.record({ day: fc.nat(6), act: doing() }), { maxLength: 4 }),
  strikes: fc.record({ day: fc.nat(6), hour: fc.nat(23) }),
});

/**
 * A campaign of one of the plans from its first day to past its last; where the weeks of the story are used up, it goes
 * on by itself. A plan with a report a day takes several times as long as the others, and is drawn that much less often.
 */
export const anyWholeStory = (plans: readonly LifePlan[]): fc.Arbitrary<WholeStory> =>
  fc.record({
    plan: fc.oneof(
      ...plans.map(({ sample, kinds }) => ({
        weight: kinds.length > 1 ? 1 : 4,
        arbitrary: fc.constant(sample),
      })),
    ),
    weeks: fc.array(week, { maxLength: 13, size: 'max' }),
  });
