// The first thing that anybody types into a sample is answered by the sample's own plan, as if all had been read before.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../host/createHost';
import { columnLetters } from '../../host/model/grid/a1';
import { cellAt } from '../../host/model/grid/cells';
import { choose, openCommune, sheetNamed } from '../support/commune';

const samples = readdirSync('samples').filter((id) => existsSync(join('samples', id, 'sample.json')));

const columnUnder = (host: Host, isIt: (header: string) => boolean): number =>
  [...(sheetNamed(host, 'Nhập liệu').rows.get(1) ?? [])].find(([, { value }]) => isIt(String(value)))?.[0] ??
  NaN;

/** What is said of the first row once its first count was typed anew. */
const answerOf = (host: Host): string => {
  const sheet = sheetNamed(host, 'Nhập liệu');
  const count = columnUnder(host, (header) => header.endsWith(']'));
  const before = cellAt(sheet, 2, count)?.value ?? 0;
  const { accepted } = host.edit('Nhập liệu', `${columnLetters(count)}2`, before, {
    user: host.workbook.owner,
  });
  if (!accepted) throw new Error('The count was refused.');
  const verdict = columnUnder(host, (header) => header === 'Kiểm tra');
  return String(cellAt(sheet, 2, verdict)?.value ?? '');
};

it.each(samples)('%s', (sample) => {
  const read = openCommune(sample);
  choose(read, 'checkTallies');
  expect(answerOf(openCommune(sample))).toBe(answerOf(read));
});
