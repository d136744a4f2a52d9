// The list of people guided stays on its tab: nothing of it but counts appears anywhere else.
import { writeEml } from '../../host/files/eml';
import { renderWorkbookHtml } from '../../host/files/html';
import { choose, sheetNamed, succeed, textOf } from '../support/commune';
import { openVillage, typeTally } from '../support/village';

/** Made-up people, with marks that would be found anywhere. */
const people = ['Người Thử Zạch', 'Người Thử Zương', 'Bà Kwẩn Thử'];
const address = 'Xóm Zõm 7';

const host = openVillage({ now: '2025-04-28T12:00' });
people.forEach((name, index) => {
  const unit = index === 2 ? name : 'Thôn 1';
  host.edit('Danh sách', `A${index + 2}`, [
    ['24/04/2025', unit, name, address, index === 1 ? name : 'TN2', 'thành công'],
  ]);
});
typeTally(host, 2, '24/04/2025', 'Thôn 1', 3, 1);
typeTally(host, 3, '24/04/2025', 'Thôn 2', 2, 1);
const { issues } = succeed(host, 'checkTallies');
const others = (['refreshProgress', 'buildWeeklyReport', 'sendWeeklyEmail'] as const).map((handler) =>
  choose(host, handler),
);

it('is held against the tallies of the units', () => {
  expect(issues.filter((issue) => issue.code === 'LIST_MISMATCH')).toMatchObject([
    { unit: 'T1', received: '3', expected: '1' },
    { unit: 'T2', received: '2', expected: '0' },
  ]);
});

it('rows that name no unit or no indicator are told by their place alone', () => {
  expect(
    issues.filter((issue) => issue.row !== null && ['UNIT_UNKNOWN', 'CONTENT_UNKNOWN'].includes(issue.code)),
  ).toMatchObject([
    { code: 'CONTENT_UNKNOWN', row: 3, received: '•••' },
    { code: 'UNIT_UNKNOWN', row: 4, received: '•••' },
  ]);
});

it('appears in no other tab, mail, dialog, log or result', async () => {
  const otherTabs = host.workbook.sheets.filter((sheet) => sheet.name !== 'Danh sách');
  const mails = await Promise.all(
    host.mails.map((mail) => writeEml(mail, { from: 'can-bo@example.vn', date: new Date(0) })),
  );
  const outputs = [
    ...otherTabs.map(textOf),
    renderWorkbookHtml({ ...host.workbook, sheets: otherTabs }),
    ...host.mails.flatMap((mail) => [mail.subject, mail.body, mail.htmlBody ?? '']),
    ...mails.map((bytes) => Buffer.from(bytes).toString('utf8')),
    ...host.dialogs.map((dialog) => `${dialog.title}\n${dialog.text}`),
    ...host.logs.map((line) => line.text),
    JSON.stringify([issues, others]),
  ].join('\n');
  expect(textOf(sheetNamed(host, 'Danh sách'))).toContain('Zạch');
  expect(host.mails).toHaveLength(1);
  for (const secret of ['Zạch', 'Zương', 'Kwẩn', 'Zõm']) expect(outputs).not.toContain(secret);
});
