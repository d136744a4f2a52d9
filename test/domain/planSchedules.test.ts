// The five plans live through their whole schedules hour by hour: each job is due when the plan says, and done once.
import type { LocalDateTime } from '../../src/domain/plan/calendar';
import { addDays, dateOf, minutesBefore } from '../../src/domain/plan/calendar';
import type { CampaignSettings } from '../../src/domain/plan/campaign';
import { communeDeadlineOf, deadlineOf } from '../../src/domain/plan/deadlines';
import type { Period } from '../../src/domain/plan/period';
import { periodsOf } from '../../src/domain/plan/period';
import type { ReportRecord } from '../../src/domain/schedule';
import { dueReport, handledKinds, isAtWork, isCampaignHandled } from '../../src/domain/schedule';
import { planSettings } from '../support/planSettings';

interface Job {
  readonly job: 'build' | 'mail';
  readonly at: LocalDateTime;
  readonly period: Period;
}

const nameOf = ({ kind, from }: Period): string => `${kind} ${from}`;

/** The hours at the minute past, from the first day to five weeks after the last. */
const hoursOf = ({ start, end }: CampaignSettings, minute: string): readonly LocalDateTime[] => {
  const hours: LocalDateTime[] = [];
  for (let at = `${start}T00:${minute}`; dateOf(at) <= addDays(end, 35); at = minutesBefore(at, -60))
    hours.push(at);
  return hours;
};

/** What is done, hour by hour, by automation that does all that is due at once. */
const liveThrough = (settings: CampaignSettings, minute: string) => {
  const done: Job[] = [];
  const reminded: { readonly at: LocalDateTime; readonly period: Period }[] = [];
  const built = new Map<string, LocalDateTime>();
  const mailed = new Set<string>();
  let lastBuilt = '';
  const record: ReportRecord = {
    frozenAt: (period) => built.get(nameOf(period)) ?? null,
    mailed: (period) => (mailed.has(nameOf(period)) ? 'sent' : null),
    isLastBuilt: (period) => lastBuilt === nameOf(period),
  };
  for (const at of hoursOf(settings, minute)) {
    if (!isAtWork(settings, at, record)) continue;
    for (const kind of handledKinds(settings)) {
      const due = dueReport(settings, kind, at, record);
      if (due.remind !== null) reminded.push({ at, period: due.remind });
      if (due.build !== null) {
        built.set(nameOf(due.build), at);
        lastBuilt = nameOf(due.build);
        done.push({ job: 'build', at, period: due.build });
      }
      if (due.mail === null) continue;
      mailed.add(nameOf(due.mail));
      done.push({ job: 'mail', at, period: due.mail });
    }
  }
  return { done, reminded, record };
};

const plans = ['tu-nghia', 'cam-tan', 'loc-hoa', 'tan-ninh', 'kon-chieng'] as const;

describe.each(plans)('%s', (plan) => {
  // Google runs an hourly trigger at a minute of its own choice.
  describe.each(['00', '07', '59'])('with runs at minute %s', (minute) => {
    const settings = planSettings(plan);
    const { done, reminded, record } = liveThrough(settings, minute);
    const times = (job: Job['job'], period: Period): readonly LocalDateTime[] =>
      done.filter((one) => one.job === job && nameOf(one.period) === nameOf(period)).map(({ at }) => at);
    const recurring = handledKinds(settings)
      .filter((kind) => kind !== 'final')
      .flatMap((kind) => periodsOf(settings, kind));

    it('builds the report on each period once, in the first run after the village deadline', () => {
      for (const period of recurring) {
        const built = times('build', period);
        expect(built).toHaveLength(1);
        const deadline = deadlineOf(settings, period);
        expect(built[0] ?? '').toMatch(/T/);
        expect((built[0] ?? '') >= deadline && (built[0] ?? '') < minutesBefore(deadline, -60)).toBe(true);
      }
    });

    it('builds the final report once', () => {
      expect(done.filter(({ job, period }) => job === 'build' && period.kind === 'final')).toHaveLength(1);
    });

    it('mails each report that the commune owes once, before its deadline', () => {
      for (const period of [...recurring, ...periodsOf(settings, 'final')]) {
        const deadline = communeDeadlineOf(settings, period);
        const mailed = times('mail', period);
        expect(mailed).toHaveLength(deadline === null ? 0 : 1);
        if (deadline !== null) {
          expect((mailed[0] ?? '') >= minutesBefore(deadline, 60)).toBe(true);
          expect((mailed[0] ?? '') < deadline).toBe(true);
        }
      }
    });

    it('reminds only of what is due within three hours', () => {
      expect(new Set(reminded.map(({ period }) => nameOf(period))).size).toBe(recurring.length);
      for (const { at, period } of reminded) {
        const deadline = deadlineOf(settings, period);
        expect(at < deadline && at >= minutesBefore(deadline, 180)).toBe(true);
      }
    });

    it('has nothing left to do in the end', () => {
      const end = `${addDays(settings.end, 35)}T23:00`;
      expect(isCampaignHandled(settings, end, record)).toBe(true);
    });
  });
});
