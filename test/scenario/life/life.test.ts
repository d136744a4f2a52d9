// A campaign as it is lived: villages type, correct and err, clerks click what they like in any order, hours pass, and
// somebody curious tries what they may not. Whatever happens, what was sent stays, nobody's row is touched, and what has
// changed since it was told is listed once.
import fc from 'fast-check';
import { readBook } from './book';
import { watch } from './lasting';
import { play } from './living';
import { openLife, realPlans, smallPlan } from './plans';
import { anyStory, anyWholeStory } from './stories';
import { expectCompleted } from './wholeCampaign';
import { liveWhole } from './wholeLife';

/** `npm run test:life` plays hundreds of stories, a fifth of them whole campaigns; a few are played among the other tests. */
const asked = Number(process.env['CAMPAIGN_LIFE'] ?? 4);
const whole = Math.ceil(asked / 5);
const short = asked - whole;
/** Among the other tests the plan with the fewest days is lived, for the sake of their time. */
const plans =
  process.env['CAMPAIGN_LIFE'] === undefined
    ? realPlans.filter(({ sample }) => sample === 'kon-chieng')
    : realPlans;
const seed = Number(process.env['CAMPAIGN_SEED'] ?? 20250418);

it(`holds what was sent, typed and told through ${short} stories`, () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const life = openLife(smallPlan);
      const observe = watch(life);
      for (const act of story) observe(act, play(life, act));
    }),
    { numRuns: short, seed },
  );
}, 3_600_000);

it(`holds it through ${whole} whole campaigns of real plans, and each is reported to its end`, () => {
  fc.assert(
    fc.property(anyWholeStory(plans), (story) => {
      const plan = realPlans.find(({ sample }) => sample === story.plan) ?? smallPlan;
      const life = openLife(plan);
      liveWhole(life, story);
      expectCompleted(life, readBook(life.host));
    }),
    { numRuns: whole, seed },
  );
}, 3_600_000);
