// The add-in's progress and periods against the oracle's, over campaigns that nobody planned.
import fc from 'fast-check';
import { totalsOf } from '../../src/domain/counting/modes';
import { deadlineOf } from '../../src/domain/plan/deadlines';
import { lastEndedPeriod, periodsOf } from '../../src/domain/plan/period';
import { measureProgress } from '../../src/domain/progress/progress';
import { figuresOf, inOrder } from './comparedFigures';
import { dateOf, dayOf } from './days';
import type { GeneratedCampaign } from './generatedCampaigns';
import { generatedCampaign, periodKinds } from './generatedCampaigns';
import { told } from './grains';
import { lastEnded, plainPeriods } from './periods';
import { progressOf } from './progress';
import { villageDeadlineOf } from './reporting';
import { toPlain } from './toPlain';

const someDay = fc.integer({ min: dayOf('2025-03-15'), max: dayOf('2025-07-01') }).map(dateOf);

const expectSameProgress = ({ campaign, tallies }: GeneratedCampaign, day: string): void => {
  const counts = totalsOf(campaign, tallies);
  const plain = toPlain(campaign, tallies);
  const mine = inOrder(progressOf(plain, day)).map((row) => figuresOf(told(plain, row)));
  expect(inOrder(measureProgress(campaign, counts, day)).map(figuresOf)).toEqual(mine);
};

it('progress on any day is the same', () => {
  fc.assert(fc.property(generatedCampaign, someDay, expectSameProgress), { numRuns: 250 });
});

it('progress is the same where a pace is exactly a threshold', () => {
  fc.assert(
    fc.property(generatedCampaign, someDay, fc.boolean(), ({ campaign, tallies }, day, first) => {
      const paces = progressOf(toPlain(campaign, tallies), day).flatMap(({ pace }) => pace ?? []);
      const pace = paces.find((one) => one > 0);
      fc.pre(pace !== undefined);
      const thresholds = first
        ? { onTrackThreshold: pace, atRiskThreshold: 1 }
        : { onTrackThreshold: 2 * pace, atRiskThreshold: pace };
      const settings = { ...campaign.settings, ...thresholds };
      expectSameProgress({ campaign: { ...campaign, settings }, tallies }, day);
    }),
    { numRuns: 50 },
  );
});

it('the periods of every kind are the same, and so is the last that has ended', () => {
  fc.assert(
    fc.property(generatedCampaign, someDay, ({ campaign }, day) => {
      const plain = toPlain(campaign, []);
      for (const kind of periodKinds) {
        expect(periodsOf(campaign.settings, kind)).toEqual(plainPeriods(plain, kind));
        expect(lastEndedPeriod(campaign.settings, kind, `${day}T08:00`)).toEqual(lastEnded(plain, kind, day));
      }
    }),
    { numRuns: 100 },
  );
});

it('the village deadline of every period is the same', () => {
  fc.assert(
    fc.property(generatedCampaign, fc.constantFrom(...periodKinds), ({ campaign }, kind) => {
      const plain = toPlain(campaign, []);
      for (const period of periodsOf(campaign.settings, kind))
        expect(deadlineOf(campaign.settings, period)).toBe(villageDeadlineOf(plain, period));
    }),
    { numRuns: 100 },
  );
});
