// Plays an act of a story on a campaign's book, as the people of a commune would.
import type { Host } from '../../../host/createHost';
import type { CellValue } from '../../../host/model/workbook';
import { heads, openAutomatic, owner, secondClerk, thirdEditor } from '../../support/automation';
import { sheetNamed, valuesOf } from '../../support/commune';
import { columnOf } from '../../support/village';
import type { Act } from './stories';

const units = ['Thôn 1', 'Thôn 2', 'Thôn 3'];
const hour = 3_600_000;

/** Four villages, automation on; it is Saturday 26/4/2025, 8:00. Whether the clerk says yes is up to the act. */
export const openLife = (): { readonly host: Host; readonly answer: { yes: boolean } } => {
  const answer = { yes: true };
  const host = openAutomatic({}, {}).clone({
    answers: ({ kind, buttons }) =>
      kind === 'prompt'
        ? { button: answer.yes ? 'ok' : 'cancel', text: '' }
        : { button: buttons.startsWith('YES') ? (answer.yes ? 'yes' : 'no') : 'ok' },
  });
  return { host, answer };
};

const today = (host: Host, daysBack: number): string =>
  new Date(host.clock.now().getTime() + 7 * hour - daysBack * 24 * hour)
    .toISOString()
    .slice(0, 10)
    .split('-')
    .reverse()
    .join('/');

/** The first row whose cells the village has not filled. */
const freeRow = (host: Host): number => {
  const rows = valuesOf(sheetNamed(host, 'Nhập liệu'));
  const filled = rows.filter((row) => row.some((cell) => cell !== null && cell !== ''));
  return filled.length + 1;
};

const letterOf = (host: Host, act: { readonly column: number }): string =>
  columnOf(host, 'Nhập liệu', act.column === 0 ? 'TN2' : 'KH');

/** What the act's runs threw; none as a rule. */
export const play = (host: Host, answer: { yes: boolean }, act: Act): readonly Error[] => {
  const errorsOf = (runs: readonly { readonly error?: Error }[]): readonly Error[] =>
    runs.flatMap(({ error }) => error ?? []);
  const rowAt = (row: number): number => 2 + (row % Math.max(1, freeRow(host) - 2));
  switch (act.kind) {
    case 'wait': {
      const errors: Error[] = [];
      for (let passed = 0; passed < act.hours; passed += 1) {
        host.clock.advance(hour);
        errors.push(...errorsOf(host.fireClockTriggers()));
      }
      return errors;
    }
    case 'type': {
      const row = freeRow(host);
      const values: CellValue[] = [today(host, act.daysBack), units[act.unit] ?? '', '', ...act.counts];
      return errorsOf(host.edit('Nhập liệu', `A${row}`, [values], { user: heads[0] }).runs);
    }
    case 'correct':
      return errorsOf(
        host.edit('Nhập liệu', `${letterOf(host, act)}${rowAt(act.row)}`, act.value, { user: heads[1] }).runs,
      );
    case 'note': {
      const column = columnOf(host, 'Nhập liệu', 'Vướng mắc');
      return errorsOf(
        host.edit('Nhập liệu', `${column}${rowAt(act.row)}`, act.text, { user: heads[0] }).runs,
      );
    }
    case 'clerk':
      answer.yes = act.yes;
      return errorsOf([host.run(act.act, { kind: 'menu', user: act.second ? secondClerk : owner })]);
    case 'curious':
      answer.yes = true;
      return errorsOf([host.run(act.act, { kind: 'menu', user: thirdEditor })]);
  }
};
