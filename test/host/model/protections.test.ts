import { createWorkbook } from '../../../host/model/createWorkbook';
import { mayEditArea, mayEditSheet } from '../../../host/model/protections';
import type { Area, ProtectionModel } from '../../../host/model/workbook';

const clerk = 'canbo@example.com';
const village = 'thon5@example.com';
const cell: Area = { row: 2, column: 2, lastRow: 2, lastColumn: 2 };

const mayEdit = (protection: Partial<ProtectionModel>, user: string, area = cell): boolean => {
  const workbook = createWorkbook({ owner: 'chu@example.com', linkAccess: 'edit' });
  const sheet = workbook.sheets[0]!;
  sheet.protections = [
    {
      id: 1,
      kind: 'SHEET',
      unprotected: [],
      description: '',
      warningOnly: false,
      editors: [clerk],
      ...protection,
    },
  ];
  return mayEditArea(workbook, sheet, area, user);
};

it.each<[string, Partial<ProtectionModel>, string, boolean]>([
  ['an editor of the protection may write', {}, clerk, true],
  ['the owner may write', { editors: [] }, 'chu@example.com', true],
  ['others may not', {}, village, false],
  ['a warning refuses nobody', { warningOnly: true }, village, true],
  ['cells that are left open are open to all', { unprotected: [{ ...cell, lastRow: 9 }] }, village, true],
  ['cells beside the open ones are not', { unprotected: [{ ...cell, row: 3, lastRow: 9 }] }, village, false],
  [
    'a protected range elsewhere does not matter',
    { kind: 'RANGE', area: { ...cell, row: 5, lastRow: 5 } },
    village,
    true,
  ],
])('%s', (_name, protection, user, expected) => {
  expect(mayEdit(protection, user)).toBe(expected);
});

it('an area that is open only in part is refused', () => {
  const open = { unprotected: [cell] };
  expect(mayEdit(open, village, { ...cell, lastColumn: 3 })).toBe(false);
});

it('a protected range does not keep anybody from renaming the tab', () => {
  const workbook = createWorkbook({ linkAccess: 'edit' });
  const sheet = workbook.sheets[0]!;
  const guard = { id: 1, unprotected: [], description: '', warningOnly: false, editors: [] };
  sheet.protections = [{ ...guard, kind: 'RANGE', area: cell }];
  expect(mayEditSheet(workbook, sheet, village)).toBe(true);
  sheet.protections = [{ ...guard, kind: 'SHEET' }];
  expect(mayEditSheet(workbook, sheet, village)).toBe(false);
});
