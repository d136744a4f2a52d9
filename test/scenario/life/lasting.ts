// What must hold of a campaign's book after each step of its life, whoever did what.
import { thirdEditor } from '../../support/automation';
import type { Book } from './book';
import { mailedBuilds, readBook, rowsOf } from './book';
import { followListing } from './listedOnce';
import { dayBefore } from './living';
import type { Life } from './plans';
import type { Act } from './stories';

const isTyping = ({ kind }: Act): boolean => ['type', 'correct', 'date', 'note', 'paste'].includes(kind);

/** The record of reports only grows: no line says anything else than it did, and none loses the minute of its mail. */
const expectKept = (before: Book, after: Book): void => {
  const kept = after.frozen.slice(0, before.frozen.length);
  expect(kept.map(({ said }) => said)).toEqual(before.frozen.map(({ said }) => said));
  before.frozen.forEach(({ sentAt }, index) => {
    if (sentAt !== null && sentAt !== '') expect(kept[index]?.sentAt).toBe(sentAt);
  });
};

/** At most so many rows say something else than before: those that were typed in. */
const expectOthersKept = (before: Book, after: Book, rows: number): void => {
  const left = [...after.typed];
  const changed = before.typed.filter((row) => {
    const at = left.indexOf(row);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  expect(changed.length).toBeLessThanOrEqual(rows);
};

const expectLasting = (act: Act, before: Book, after: Book, rows: number): void => {
  expectKept(before, after);
  // One mail for each version that says it was mailed; the same once more only for a clerk who was asked and said yes.
  const mails = after.mails - before.mails;
  const versions = mailedBuilds(after).length - mailedBuilds(before).length;
  const mayRepeat = act.kind === 'clerk' && act.act === 'sendWeeklyEmail' && act.yes;
  expect([versions, ...(mayRepeat ? [versions + 1] : [])]).toContain(mails);
  if (isTyping(act)) expectOthersKept(before, after, rows);
  else expect(after.typed).toEqual(before.typed);
  const logged = ({ log }: Book): number => log.filter(({ user }) => user === thirdEditor).length;
  if (act.kind === 'curious') {
    expect(after.allMails).toBe(before.allMails);
    expect(after.frozen).toEqual(before.frozen);
    expect(logged(after)).toBe(logged(before));
  }
  if (after.mails > before.mails || after.frozen.length > before.frozen.length)
    expect(after.log.length).toBeGreaterThan(before.log.length);
};

/** Watches over a life: to be told each act once it was played, what it threw, and in how many rows was typed. */
export const watch = (life: Life): ((act: Act, errors: readonly Error[], rows?: number) => void) => {
  const { host, plan } = life;
  const listing = followListing(plan);
  let before = readBook(host);
  let step = 0;
  const wrongNow = (): readonly string[] =>
    listing(before.frozen, rowsOf(host, 'Nhập liệu'), dayBefore(host, 0), step);
  expect(wrongNow()).toEqual([]);
  return (act, errors, rows = act.kind === 'paste' ? 2 : 1) => {
    expect(errors).toEqual([]);
    const after = readBook(host);
    expectLasting(act, before, after, rows);
    before = after;
    step += 1;
    expect(wrongNow()).toEqual([]);
  };
};
