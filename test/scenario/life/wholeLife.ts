// Plays a whole campaign, from its first morning until automation has nothing left to do.
//
// A run of the clock takes 15 to 80 ms by then, so that every hour of two or three months would take minutes. The clock
// therefore strikes at the hours at which a plan has something due or may have, once on any other day (which opens
// periods), and at an hour drawn for each week: what is due is decided by the minute and the record, never by how many
// runs there were. The short stories fire at every hour.
import { momentOf } from '../../../cli/localMinute';
import type { Host } from '../../../host/createHost';
import { play, typeDay } from './living';
import { watch } from './lasting';
import type { Life } from './plans';
import type { Habit, LifeWeek, WholeStory } from './stories';

const dayInMilliseconds = 86_400_000;
/** Past the last deadline of each plan, and past the week during which automation goes on trying. */
const daysAfterEnd = 14;
/** Of each seven: the day on which villages type, and the one on which the late ones type what they owe of the last. */
const typingDay = 4;
const lateDay = 2;

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayInMilliseconds).toISOString().slice(0, 10);

const quietWeek: LifeWeek = {
  habits: ['reports', 'reports', 'silent'],
  acts: [],
  strikes: { day: 0, hour: 13 },
};

/** How many lines the record of reports has. */
const linesOnRecord = ({ workbook }: Host): number => {
  const sheet = workbook.sheets.find(({ name }) => name === 'Chốt số liệu');
  return [...(sheet?.rows.values() ?? [])].filter((cells) => (cells.get(1)?.value ?? null) !== null).length;
};

/** Lives through the story; throws what does not hold. */
export const liveWhole = (life: Life, { weeks }: Pick<WholeStory, 'weeks'>): void => {
  const { host, plan } = life;
  const observe = watch(life);
  const units = Object.keys(plan.unitCodes).length;
  const recorded = { mails: -1, lines: -1 };
  const at = (day: string, hour: number): void =>
    host.clock.set(momentOf(`${day}T${String(hour).padStart(2, '0')}:10`, host.workbook.timeZone));
  const fire = (day: string, hour: number): void => {
    at(day, hour);
    const errors = host.fireClockTriggers().flatMap(({ error }) => error ?? []);
    const lines = linesOnRecord(host);
    // Nothing else than a report or its mail is looked at after an hour in which nobody acts.
    if (errors.length === 0 && recorded.mails === host.mails.length && recorded.lines === lines) return;
    Object.assign(recorded, { mails: host.mails.length, lines });
    observe({ kind: 'wait', hours: 0 }, errors);
  };
  /** The villages type for the day, those that the habit has, and are looked at when the last one has. */
  const typeAll = (day: string, number: number, habits: readonly Habit[], typing: readonly Habit[]): void => {
    const errors = habits.slice(0, units).flatMap((habit, unit) => {
      const counts = habit === 'zero' ? [0, 0] : [1 + ((unit + number) % 3), (unit + 2 * number) % 3];
      return typing.includes(habit) ? typeDay(life, unit, day, counts) : [];
    });
    observe({ kind: 'type', unit: 0, daysBack: 0, counts: [] }, errors, units);
  };
  const count = (Date.parse(plan.end) - Date.parse(plan.start)) / dayInMilliseconds + 1;
  for (let passed = 0; passed < count + daysAfterEnd; passed += 1) {
    const day = dayAfter(plan.start, passed);
    const number = Math.floor(passed / 7);
    const weekday = passed % 7;
    const { habits, acts, strikes } = weeks[number] ?? quietWeek;
    const hours = [
      ...new Set([...plan.hoursOn(day), ...(strikes.day === weekday ? [strikes.hour] : [])]),
    ].sort((one, other) => one - other);
    // A day is lived in its order: what falls before noon, what people do, what falls after.
    for (const early of hours.filter((one) => one < 12)) fire(day, early);
    at(day, 12);
    const owed = dayAfter(day, typingDay - lateDay - 7);
    if (weekday === lateDay && number > 0 && owed <= plan.end)
      typeAll(owed, number, (weeks[number - 1] ?? quietWeek).habits, ['late']);
    if (weekday === typingDay && passed < count) typeAll(day, number, habits, ['reports', 'zero']);
    for (const { act } of acts.filter((one) => one.day === weekday)) observe(act, play(life, act));
    for (const late of hours.filter((one) => one >= 12)) fire(day, late);
  }
};
