// What automation has to do at a minute. Villages report by Monday 11:00, the commune by Monday 16:00.
import fc from 'fast-check';
import type { CampaignSettings } from '../../src/domain/plan/campaign';
import { dateOf } from '../../src/domain/plan/calendar';
import type { Period } from '../../src/domain/plan/period';
import { communeDeadlineOf, deadlineOf } from '../../src/domain/plan/deadlines';
import { periodsOf } from '../../src/domain/plan/period';
import type { ReportRecord } from '../../src/domain/schedule';
import {
  dueReport,
  isAtWork,
  isCampaignHandled,
  isRefreshDue,
  periodsToRemind,
} from '../../src/domain/schedule';
import { settings } from '../support/campaigns';

const weekly = settings({
  start: '2025-04-18',
  end: '2025-05-04',
  communeDeadline: { weekday: 1, time: '16:00' },
  recipients: ['chu-tich@example.vn'],
});

interface Known {
  /** Cut-off of each built week, by its number. */
  readonly built?: Readonly<Record<number, string>>;
  readonly mailed?: Readonly<Record<number, 'sent' | 'sending'>>;
  readonly last?: number;
}

const recordOf = ({ built = {}, mailed = {}, last }: Known = {}): ReportRecord => ({
  // The final report is out of the way: it has tests of its own.
  frozenAt: ({ kind, number }) => (kind === 'final' ? '2026-01-01T00:00' : (built[number] ?? null)),
  mailed: ({ kind, number }) => (kind === 'final' ? 'sent' : (mailed[number] ?? null)),
  isLastBuilt: ({ number }) => number === (last ?? Math.max(0, ...Object.keys(built).map(Number))),
});

const numbersOf = (minute: string, known: Known = {}, of: CampaignSettings = weekly) => {
  const record = recordOf(known);
  const { remind, build, mail } = dueReport(of, of.periodKind, minute, record);
  return {
    remind: remind?.number ?? null,
    build: build?.number ?? null,
    mail: mail?.number ?? null,
    refresh: isAtWork(of, minute, record) && isRefreshDue(minute),
  };
};

const firstWeekDone: Known = { built: { 1: '2025-04-21T11:05' }, mailed: { 1: 'sent' } };
const secondWeekBuilt: Known = {
  built: { 1: '2025-04-21T11:05', 2: '2025-04-28T11:05' },
  mailed: { 1: 'sent' },
};

describe('the deadline of the commune', () => {
  it.each([
    ['16:00', 1, '2025-04-28T16:00'],
    ['11:00', 1, '2025-04-28T11:00'],
    ['10:00', 1, '2025-05-05T10:00'],
    ['10:00', 2, '2025-04-29T10:00'],
    ['10:00', 7, '2025-05-04T10:00'],
  ] as const)('%s on weekday %i is the first that is not before the villages’', (time, weekday, expected) => {
    const [, week] = periodsOf(weekly, 'week') as readonly [Period, Period];
    expect(communeDeadlineOf({ ...weekly, communeDeadline: { weekday, time } }, week)).toBe(expected);
  });

  it.each([
    ['16:00', '2025-04-19T16:00'],
    ['08:00', '2025-04-20T08:00'],
  ])('%s holds every day where days are reported', (time, expected) => {
    const daily = settings({ periodKind: 'day', communeDeadline: { weekday: 4, time } });
    const [day] = periodsOf(daily, 'day') as readonly [Period];
    expect(communeDeadlineOf(daily, day)).toBe(expected);
  });

  it('is none without a setting', () => {
    const [week] = periodsOf(settings(), 'week') as readonly [Period];
    expect(communeDeadlineOf(settings(), week)).toBeNull();
  });
});

describe('what is due', () => {
  it.each([
    ['an evening before the start', '2025-04-17T20:00', {}, null, null, null, false],
    ['the night of a quiet day', '2025-04-25T03:00', firstWeekDone, null, null, null, false],
    ['the first hour of work', '2025-04-25T06:00', firstWeekDone, null, null, null, true],
    ['the last hour of work', '2025-04-25T21:59', firstWeekDone, null, null, null, true],
    ['ten in the evening', '2025-04-25T22:00', firstWeekDone, null, null, null, false],
    ['a minute before reminders', '2025-04-28T07:59', firstWeekDone, null, null, null, true],
    ['three hours before the deadline', '2025-04-28T08:00', firstWeekDone, 2, null, null, true],
    ['a minute before the deadline', '2025-04-28T10:59', firstWeekDone, 2, null, null, true],
    ['the deadline', '2025-04-28T11:00', firstWeekDone, null, 2, null, true],
    ['two missed days later', '2025-04-30T02:10', firstWeekDone, null, 2, 2, false],
    ['an hour after the report', '2025-04-28T12:00', secondWeekBuilt, null, null, null, true],
    ['two runs before the commune’s deadline', '2025-04-28T14:59', secondWeekBuilt, null, null, null, true],
    ['the last run before the commune’s deadline', '2025-04-28T15:00', secondWeekBuilt, null, null, 2, true],
    ['the commune’s deadline', '2025-04-28T16:00', secondWeekBuilt, null, null, 2, true],
    [
      'after a report built too early',
      '2025-04-28T11:00',
      { ...firstWeekDone, built: { 1: '2025-04-21T11:05', 2: '2025-04-28T08:00' } },
      null,
      2,
      null,
      true,
    ],
    [
      'after the mail',
      '2025-04-28T17:00',
      { ...secondWeekBuilt, mailed: { 1: 'sent', 2: 'sent' } },
      null,
      null,
      null,
      true,
    ],
    [
      'with another report built since, and the mail still to go',
      '2025-04-28T16:00',
      { ...secondWeekBuilt, last: 1 },
      null,
      2,
      2,
      true,
    ],
    [
      'with another report built since, and a mail that may have gone',
      '2025-04-28T17:00',
      { ...secondWeekBuilt, last: 1, mailed: { 2: 'sending' } },
      null,
      null,
      2,
      true,
    ],
  ] as const)('%s (%s)', (_when, minute, known, remind, build, mail, refresh) => {
    expect(numbersOf(minute, known)).toEqual({ remind, build, mail, refresh });
  });

  it('is no second building for a mail that nobody would get', () => {
    const known = { ...secondWeekBuilt, last: 1 };
    expect(numbersOf('2025-04-28T16:00', known, { ...weekly, recipients: [] })).toMatchObject({
      build: null,
      mail: 2,
    });
  });

  it('is no mail without a deadline of the commune', () => {
    expect(
      numbersOf('2025-04-30T10:00', secondWeekBuilt, { ...weekly, communeDeadline: null }),
    ).toMatchObject({
      build: null,
      mail: null,
    });
  });
});

describe('a campaign that is over', () => {
  const built = { 3: '2025-05-05T11:10' };

  it.each([
    ['before its last report', '2025-05-05T12:00', false, {}],
    ['before its last mail', '2025-05-05T17:00', false, { built }],
    ['after its last mail', '2025-05-05T17:00', true, { built, mailed: { 3: 'sent' } }],
    ['with a mail that may have gone', '2025-05-05T17:00', false, { built, mailed: { 3: 'sending' } }],
    ['a minute before a week has gone by', '2025-05-12T15:59', false, {}],
    ['a week after its last deadline, whatever failed', '2025-05-12T16:00', true, {}],
  ] as const)('%s (%s) is handled: %s', (_when, minute, expected, known) => {
    expect(isCampaignHandled(weekly, minute, recordOf(known))).toBe(expected);
  });

  it('has nothing due any more', () => {
    expect(numbersOf('2025-05-06T08:00', { built, mailed: { 3: 'sent' } })).toEqual({
      remind: null,
      build: null,
      mail: null,
      refresh: false,
    });
  });
});

const minutes = fc
  .integer({ min: Date.UTC(2025, 3, 18) / 60_000, max: Date.UTC(2025, 4, 20) / 60_000 })
  .map((minute) => new Date(minute * 60_000).toISOString().slice(0, 16));

it('a reminder by the clock is always of a period that has begun and whose deadline has not come', () => {
  fc.assert(
    fc.property(minutes, fc.constantFrom('week', 'month', 'day'), (minute, periodKind) => {
      const of = { ...weekly, periodKind } as const;
      const period = dueReport(of, periodKind, minute, recordOf()).remind;
      if (period === null) return;
      expect(minute < deadlineOf(of, period)).toBe(true);
      expect(period.from <= dateOf(minute)).toBe(true);
    }),
  );
});

it('what has been done is not due again', () => {
  fc.assert(
    fc.property(minutes, fc.constantFrom('week', 'month', 'day'), (minute, periodKind) => {
      const done: ReportRecord = {
        frozenAt: (period) => deadlineOf({ ...weekly, periodKind }, period),
        mailed: () => 'sent',
        isLastBuilt: () => false,
      };
      const due = dueReport({ ...weekly, periodKind }, periodKind, minute, done);
      expect(due).toMatchObject({ build: null, mail: null });
    }),
  );
});

describe('the period that units are reminded of first', () => {
  it.each([
    ['a day of the first week', '2025-04-19T08:00', '2025-04-18'],
    ['the morning of the deadline', '2025-04-21T09:00', '2025-04-18'],
    [
      'the minute of the deadline: what is owed, never the week that has just begun',
      '2025-04-21T11:00',
      '2025-04-18',
    ],
    ['the eve of the next deadline', '2025-04-27T20:00', '2025-04-18'],
    ['the morning of the next deadline', '2025-04-28T00:00', '2025-04-21'],
    ['just after the last deadline', '2025-05-05T11:00', '2025-04-28'],
    ['within a week of the last deadline', '2025-05-12T10:59', '2025-04-28'],
    ['a week after the last deadline', '2025-05-12T11:00', null],
    ['before the campaign', '2025-04-17T08:00', null],
  ] as const)('on %s (%s)', (_when, minute, from) => {
    expect(periodsToRemind(weekly, minute)[0]?.from ?? null).toBe(from);
  });

  it('is followed by the week that goes on, for when nobody owes the one before', () => {
    expect(periodsToRemind(weekly, '2025-04-23T08:00').map(({ from }) => from)).toEqual([
      '2025-04-18',
      '2025-04-21',
    ]);
  });

  it('is of each kind that the plan asks for', () => {
    const both = settings({
      otherPeriods: [{ kind: 'day', villageDeadline: { time: '17:00' }, communeDeadline: null }],
    });
    expect(periodsToRemind(both, '2025-04-28T12:00').map(({ kind, to }) => `${kind} ${to}`)).toEqual([
      'week 2025-04-27',
      'day 2025-04-27',
      'week 2025-05-04',
    ]);
  });
});

describe('a period that overlaps a published one', () => {
  it('is never built or mailed by automation', () => {
    const record: ReportRecord = { ...recordOf(firstWeekDone), overlapsPublished: () => true };
    expect(dueReport(weekly, 'week', '2025-04-28T16:00', record)).toEqual({
      remind: null,
      build: null,
      mail: null,
    });
  });
});
