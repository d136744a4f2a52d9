// Plays an act of a story on a campaign's book, as the people of a commune would.
import type { Host } from '../../../host/createHost';
import type { CellValue } from '../../../host/model/workbook';
import { columnLetters } from '../../../host/model/grid/a1';
import { owner, secondClerk, thirdEditor } from '../../support/automation';
import { choose, sheetNamed, valuesOf } from '../../support/commune';
import { columnNumberOf } from '../../support/largeCommune';
import { rowsOf } from './book';
import { disturb } from './disturbing';
import type { Life } from './plans';
import type { Act } from './stories';

const hour = 3_600_000;
const tallies = 'Nhập liệu';

type Runs = readonly { readonly error?: Error }[];
const errorsOf = (runs: Runs): readonly Error[] => runs.flatMap(({ error }) => error ?? []);

/** The day in Vietnam so many days ago. */
export const dayBefore = (host: Host, daysBack: number): string =>
  new Date(host.clock.now().getTime() + 7 * hour - daysBack * 24 * hour).toISOString().slice(0, 10);

const typedDay = (day: string): string => day.split('-').reverse().join('/');
const serialOf = (day: string): number => Date.parse(day) / (24 * hour) + 25_569;

const a1Of = (host: Host, header: string, row: number): string =>
  `${columnLetters(columnNumberOf(host, tallies, header))}${row}`;

/** The rows in which a village has typed, from the top. */
const filledRows = (host: Host): readonly number[] =>
  rowsOf(host, tallies).flatMap((row, index) =>
    Object.entries(row).some(([header, cell]) => header.endsWith(']') && (cell ?? '') !== '')
      ? [index + 2]
      : [],
  );

const pickRow = (host: Host, row: number): number => {
  const filled = filledRows(host);
  return filled[row % Math.max(1, filled.length)] ?? 2;
};

/** What a person types, which Sheets may refuse by a rule of the cell; never for want of the right to edit. */
const typeInto = ({ host }: Life, user: string, header: string, row: number, value: CellValue): Runs => {
  const { runs, refusal } = host.edit(tallies, a1Of(host, header, row), value, { user });
  if (refusal !== undefined && !refusal.includes('data validation')) return [{ error: new Error(refusal) }];
  return runs;
};

/**
 * Types the counts of a village for a day: into the row that stands open for it, else into a row of its own below all
 * others. A running total goes on from what a week before it would have been.
 */
export const typeDay = (
  life: Life,
  unit: number,
  day: string,
  counts: readonly number[],
): readonly Error[] => {
  const { host, plan, heads } = life;
  const names = Object.keys(plan.unitCodes);
  const name = names[unit % names.length] ?? '';
  const user = heads[unit % names.length] ?? '';
  const rows = rowsOf(host, tallies);
  const open = rows.findIndex(
    (row) =>
      row['Ngày'] === serialOf(day) &&
      row['Đơn vị'] === name &&
      Object.entries(row).every(([header, cell]) => !header.endsWith(']') || (cell ?? '') === ''),
  );
  const row = open >= 0 ? open + 2 : valuesOf(sheetNamed(host, tallies)).length + 1;
  const errors: Error[] = [];
  if (open < 0) {
    errors.push(...errorsOf(typeInto(life, user, 'Ngày', row, typedDay(day))));
    errors.push(...errorsOf(typeInto(life, user, 'Đơn vị', row, name)));
  }
  const passed = plan.isCumulative ? Math.floor((serialOf(day) - serialOf(plan.start)) / 2) : 0;
  plan.indicators.forEach((indicator, index) => {
    errors.push(...errorsOf(typeInto(life, user, indicator, row, passed + (counts[index] ?? 0))));
  });
  return errors;
};

/** Whoever mends: an hour strikes, the owner sets up again and checks; both must go well. */
const repair = ({ host, answer }: Life): readonly Error[] => {
  answer.yes = true;
  const errors = [...errorsOf(host.fireClockTriggers())];
  for (const handler of ['setUpCampaign', 'checkTallies'] as const) {
    const result = choose(host, handler);
    if (!result.ok) errors.push(new Error(`${handler}: ${JSON.stringify(result)}`));
  }
  return errors;
};

/** What the act's runs threw, and what could not be mended; none as a rule. */
export const play = (life: Life, act: Act): readonly Error[] => {
  const { host, plan, answer, heads } = life;
  const head = heads[0] ?? '';
  switch (act.kind) {
    case 'wait': {
      const errors: Error[] = [];
      for (let passed = 0; passed < act.hours; passed += 1) {
        host.clock.advance(hour);
        errors.push(...errorsOf(host.fireClockTriggers()));
      }
      return errors;
    }
    case 'type':
      return typeDay(life, act.unit, dayBefore(host, act.daysBack), act.counts);
    case 'correct': {
      const header = plan.indicators[act.column % plan.indicators.length] ?? '';
      return errorsOf(typeInto(life, head, header, pickRow(host, act.row), act.value));
    }
    case 'date':
      return errorsOf(typeInto(life, head, 'Ngày', pickRow(host, act.row), act.value));
    case 'note':
      return errorsOf(typeInto(life, head, 'Vướng mắc', pickRow(host, act.row), act.text));
    case 'paste': {
      const [one = 0, two = 0] = act.counts;
      const place = a1Of(host, plan.indicators[0] ?? '', pickRow(host, act.row));
      return errorsOf(host.edit(tallies, place, [[one], [two]], { user: head }).runs);
    }
    case 'clerk':
      answer.yes = act.yes;
      answer.pick = act.pick;
      return errorsOf([host.run(act.act, { kind: 'menu', user: act.second ? secondClerk : owner })]);
    case 'curious':
      answer.yes = true;
      answer.pick = '';
      return errorsOf([host.run(act.act, { kind: 'menu', user: thirdEditor })]);
    case 'disturb': {
      answer.pick = '';
      const user = act.who === 'clerk' ? secondClerk : act.who === 'third' ? thirdEditor : head;
      return [...disturb(life, act.what, user, act.at), ...repair(life)];
    }
  }
};
