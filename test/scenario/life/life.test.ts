// A campaign as it is lived: villages type, correct and err, clerks click what they like in any order, hours pass, and
// somebody curious tries what they may not. Whatever happens, what was sent stays, and nobody's row is touched.
import fc from 'fast-check';
import { thirdEditor } from '../../support/automation';
import type { Book } from './book';
import { mailedBuilds, readBook } from './book';
import { openLife, play } from './living';
import type { Act } from './stories';
import { anyStory } from './stories';

/** `npm run test:life` plays hundreds of stories; a few are played among the other tests. */
const stories = Number(process.env['CAMPAIGN_LIFE'] ?? 4);

const isTyping = ({ kind }: Act): boolean => kind === 'type' || kind === 'correct' || kind === 'note';

/** The record of reports only grows: no line says anything else than it did, and none loses the minute of its mail. */
const expectKept = (before: Book, after: Book): void => {
  const kept = after.frozen.slice(0, before.frozen.length);
  expect(kept.map(({ said }) => said)).toEqual(before.frozen.map(({ said }) => said));
  before.frozen.forEach(({ sentAt }, index) => {
    if (sentAt !== null && sentAt !== '') expect(kept[index]?.sentAt).toBe(sentAt);
  });
};

const expectLasting = (act: Act, before: Book, after: Book): void => {
  expectKept(before, after);
  // One mail for each version that says it was mailed; the same once more only for a clerk who was asked and said yes.
  const mails = after.mails - before.mails;
  const versions = mailedBuilds(after) - mailedBuilds(before);
  const mayRepeat = act.kind === 'clerk' && act.act === 'sendWeeklyEmail' && act.yes;
  expect([versions, ...(mayRepeat ? [versions + 1] : [])]).toContain(mails);
  if (!isTyping(act)) expect(after.typed).toEqual(before.typed);
  if (act.kind === 'curious') {
    expect(after.allMails).toBe(before.allMails);
    expect(after.frozen).toEqual(before.frozen);
    expect(after.log.filter(({ user }) => user === thirdEditor)).toHaveLength(
      before.log.filter(({ user }) => user === thirdEditor).length,
    );
  }
  if (after.mails > before.mails || after.frozen.length > before.frozen.length)
    expect(after.log.length).toBeGreaterThan(before.log.length);
};

it(`holds what was sent and what was typed through ${stories} stories`, () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const { host, answer } = openLife();
      let before = readBook(host);
      for (const act of story) {
        expect(play(host, answer, act)).toEqual([]);
        const after = readBook(host);
        expectLasting(act, before, after);
        before = after;
      }
    }),
    { numRuns: stories, seed: Number(process.env['CAMPAIGN_SEED'] ?? 20250418) },
  );
}, 3_600_000);
