// The coloured summary of all tallies: ours (Tiến độ, with checks, pace and statuses), the least that the same inputs and
// outputs cost, and peers that only add up and colour.
import type { Host } from '../host/createHost';
import type { Project } from '../cli/project';
import type { Size } from './books';
import { openBook } from './books';
import type { Cost } from './measure';
import { measureOn } from './measure';
import { batched } from './peers/batched';
import { writeAgain } from './peers/ideal';
import type { Peer } from './peers/peer';
import { perCell } from './peers/perCell';
import { bySheetQuery } from './peers/sheetQuery';

export interface SummaryCost {
  readonly size: Size;
  readonly who: string;
  readonly cost: Cost;
}

export const sizes: readonly Size[] = [
  { units: 17, days: 28, indicators: 6 },
  { units: 60, days: 60, indicators: 6 },
  { units: 200, days: 120, indicators: 6 },
];

/** What a refresh of ours reads and writes. */
const inputs = [
  'Cấu hình',
  'Chỉ tiêu',
  'Đơn vị',
  'Loại trừ',
  'Nhập liệu',
  'Số liệu hệ thống',
  'Danh sách',
  'Chốt số liệu',
];

const times = 5;

const byPeer = (peer: Peer) => (host: Host) =>
  host.runCode(peer.name, () => {
    peer.run(host.globals.SpreadsheetApp);
  });

/** Each of them on each size; a peer that calls for every cell runs once, since it is slow and always alike. */
export const measureSummaries = (project: Project): readonly SummaryCost[] =>
  sizes.flatMap((size) => {
    const book = openBook(project, size);
    book.run('refreshProgress');
    const ideal = (host: Host) =>
      host.runCode('ideal', () => {
        writeAgain(host, { read: inputs, written: 'Tiến độ', charts: 0 });
      });
    return [
      { who: 'ours: refreshProgress', cost: measureOn(book, times, (host) => host.run('refreshProgress')) },
      { who: 'the least for the same inputs and outputs', cost: measureOn(book, times, ideal) },
      { who: batched.name, cost: measureOn(book, times, byPeer(batched)) },
      { who: bySheetQuery.name, cost: measureOn(book, times, byPeer(bySheetQuery)) },
      { who: perCell.name, cost: measureOn(book, 1, byPeer(perCell)) },
    ].map((one) => ({ size, ...one }));
  });
