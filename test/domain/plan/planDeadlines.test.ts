// When the five plans want their reports: every deadline of every kind, as their templates say it.
import { communeDeadlineOf, deadlineOf, scheduledKinds } from '../../../src/domain/plan/deadlines';
import type { RecurringKind } from '../../../src/domain/plan/campaign';
import { periodToReportAt, periodsOf } from '../../../src/domain/plan/period';
import { buildMinuteOf, mailMinuteOf } from '../../../src/domain/schedule';
import { planSettings } from '../../support/planSettings';

const deadlinesOf = (plan: string, kind: RecurringKind): readonly string[] => {
  const settings = planSettings(plan);
  return periodsOf(settings, kind).map((period) => deadlineOf(settings, period));
};

describe('Lộc Hòa', () => {
  it('reports by month, “trước 02/4” and “trước 02/5”, and once more after its last month', () => {
    expect(deadlinesOf('loc-hoa', 'month')).toEqual([
      '2025-04-01T23:59',
      '2025-05-01T23:59',
      '2025-06-01T23:59',
    ]);
  });

  it('reports on the whole “trước 05/6”', () => {
    const settings = planSettings('loc-hoa');
    const [whole] = periodsOf(settings, 'final');
    expect(whole && communeDeadlineOf(settings, whole)).toBe('2025-06-04T23:59');
  });
});

describe('Kon Chiêng', () => {
  const settings = planSettings('kon-chieng');

  it('has weeks from Tuesday to Monday, due on Tuesday 10:00 and then on Wednesday 16:00', () => {
    expect(
      periodsOf(settings, 'week').map((week) => [
        week.to,
        deadlineOf(settings, week),
        communeDeadlineOf(settings, week),
      ]),
    ).toEqual([
      ['2025-08-04', '2025-08-05T10:00', '2025-08-06T16:00'],
      ['2025-08-11', '2025-08-12T10:00', '2025-08-13T16:00'],
      ['2025-08-18', '2025-08-19T10:00', '2025-08-20T16:00'],
      ['2025-08-25', '2025-08-26T10:00', '2025-08-27T16:00'],
      ['2025-08-30', '2025-09-02T10:00', '2025-09-03T16:00'],
    ]);
  });

  it('reports on the whole at 10:00 of the last day: built from 8:00, mailed from 9:00', () => {
    const [whole] = periodsOf(settings, 'final');
    expect(whole && [buildMinuteOf(settings, whole), mailMinuteOf(settings, whole)]).toEqual([
      '2025-08-30T08:00',
      '2025-08-30T09:00',
    ]);
  });
});

it('Cẩm Tân reports by week and by day at once', () => {
  expect(scheduledKinds(planSettings('cam-tan'))).toEqual(['week', 'day']);
  expect(deadlinesOf('cam-tan', 'week').slice(0, 2)).toEqual(['2024-11-11T11:00', '2024-11-18T11:00']);
  expect(deadlinesOf('cam-tan', 'day').slice(0, 2)).toEqual(['2024-11-07T11:00', '2024-11-08T11:00']);
});

it('Tư Nghĩa reports on Mondays at 11:00 and sets no deadline of the commune', () => {
  const settings = planSettings('tu-nghia');
  const [first] = periodsOf(settings, 'week');
  expect(deadlinesOf('tu-nghia', 'week').slice(0, 2)).toEqual(['2025-04-21T11:00', '2025-04-28T11:00']);
  expect(first && communeDeadlineOf(settings, first)).toBeNull();
});

it('Tân Ninh’s final deadline, a year too early, is none', () => {
  const settings = planSettings('tan-ninh');
  const [whole] = periodsOf(settings, 'final');
  expect(whole && communeDeadlineOf(settings, whole)).toBeNull();
});

describe('a report made at', () => {
  it.each([
    ['kon-chieng', '2025-08-04T23:59', null],
    ['kon-chieng', '2025-08-05T00:00', 'week 2025-08-04'],
    ['kon-chieng', '2025-08-30T07:59', 'week 2025-08-25'],
    ['kon-chieng', '2025-08-30T08:00', 'final 2025-08-30'],
    ['kon-chieng', '2025-08-31T08:00', 'final 2025-08-30'],
    ['loc-hoa', '2025-04-02T08:00', 'month 2025-03-31'],
    ['loc-hoa', '2025-05-31T23:59', 'month 2025-04-30'],
    ['loc-hoa', '2025-06-01T00:00', 'final 2025-05-31'],
    ['cam-tan', '2024-12-26T21:58', 'week 2024-12-22'],
    ['cam-tan', '2024-12-26T21:59', 'final 2024-12-26'],
    ['cam-tan', '2024-12-27T08:00', 'week 2024-12-22'],
    ['cam-tan', '2025-01-01T08:00', 'final 2024-12-31'],
    ['tu-nghia', '2025-06-19T08:00', 'final 2025-06-18'],
  ])('%s %s is on %s', (plan, minute, expected) => {
    const period = periodToReportAt(planSettings(plan), minute);
    expect(period && `${period.kind} ${period.to}`).toBe(expected);
  });
});
