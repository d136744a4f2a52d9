// The links of a period, counted off the tab of tallies as it is typed: by unit, by the kinds that the settings name.
import { leftOutBy } from './leftOut';
import type { TypedFinding } from './readTallies';
import type { Grid } from './sheetCells';
import { isoDate, recordsOf, textOf } from './sheetCells';

export interface PlainEvidence {
  readonly unit: string;
  /** Null where the settings name no kinds. */
  readonly kind: string | null;
  readonly count: number;
}

const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').replace(/\s+/g, ' ').trim().toLowerCase();

/** What is divided by spaces, lines, commas and semicolons and begins with https, each once. */
const countLinks = (text: string): number =>
  new Set(text.split(/[\s,;]+/).filter((piece) => /^https:\/\/[^/]+\./.test(piece))).size;

/** In the order of the units, then of the kinds: those of the settings, khác, chưa ghi loại. */
export const plainEvidence = (
  tab: (name: string) => Grid,
  findings: readonly TypedFinding[],
  { from, to }: { readonly from: string; readonly to: string },
): readonly PlainEvidence[] => {
  const asked = textOf(tab('Cấu hình').find(([item]) => textOf(item) === 'Loại minh chứng')?.[1]);
  const kinds = asked === '' ? [] : asked.split(';').map((name) => name.trim());
  const leftOut = leftOutBy(
    findings.filter((one) => one.tab === 'Nhập liệu'),
    'Nhập liệu',
  );
  const units = recordsOf(tab('Đơn vị')).filter((record) => textOf(record['Mã']) !== '');
  const given = recordsOf(tab('Nhập liệu')).flatMap((record, index) => {
    const row = index + 2;
    const count = countLinks(textOf(record['Minh chứng']));
    const date = isoDate(record['Ngày']);
    if (count === 0 || leftOut.rows.has(row) || date < from || date > to) return [];
    const unit =
      units.find((one) => textOf(one['Tên đơn vị']) === textOf(record['Đơn vị']))?.['Mã'] ??
      findings.find((one) => one.code === 'UNIT_MATCHED' && one.row === row)?.unit;
    const typed = bare(textOf(record['Loại minh chứng']));
    const named = kinds.find((kind) => bare(kind) === typed);
    const kind = kinds.length === 0 ? null : typed === '' ? 'chưa ghi loại' : (named ?? 'khác');
    return [{ unit: textOf(unit), kind, count }];
  });
  return units.flatMap((record) =>
    [...kinds, 'khác', 'chưa ghi loại', null].flatMap((kind) => {
      const unit = textOf(record['Mã']);
      const own = given.filter((one) => one.unit === unit && one.kind === kind);
      const count = own.reduce((sum, one) => sum + one.count, 0);
      return count === 0 ? [] : [{ unit, kind, count }];
    }),
  );
};
