// Links into the open book, as cells, mails, messages and pages of the add-in's carry them.
import { createWorkbook } from '../../host/model/createWorkbook';
import { placeOfLink } from '../../page/session/links';

const workbook = createWorkbook({ owner: 'canbo@example.com' });
const [sheet] = workbook.sheets;
const gid = sheet?.sheetId ?? 0;
const address = `https://docs.google.com/spreadsheets/d/${workbook.id}/edit`;

it.each<[string, unknown]>([
  [`#gid=${gid}`, null],
  [`#gid=${gid}&range=B3`, { row: 3, column: 2, lastRow: 3, lastColumn: 2 }],
  [`#gid=${gid}&range=A2:F8`, { row: 2, column: 1, lastRow: 8, lastColumn: 6 }],
  [`${address}#gid=${gid}&range=A2%3AB2`, { row: 2, column: 1, lastRow: 2, lastColumn: 2 }],
  [`#gid=${gid}&range=`, null],
  [`#gid=${gid}&range=%E0%A4%A`, null],
  [`#gid=${gid}&range=ZZZZ999999999`, null],
])('%s leads to its place', (link, area) => {
  expect(placeOfLink(link, workbook)).toEqual({ sheet, area });
});

it.each([
  'https://example.vn/',
  `https://docs.google.com/spreadsheets/d/another/edit#gid=${gid}`,
  `https://example.vn/#gid=${gid}`,
  '#gid=987654',
  '#gid-0',
  '',
])('%s leads nowhere in the book', (link) => {
  expect(placeOfLink(link, workbook)).toBeNull();
});

it('a hidden tab is no place', () => {
  const hidden = createWorkbook({ owner: 'canbo@example.com' });
  hidden.sheets.forEach((one) => (one.hidden = true));
  expect(placeOfLink(`#gid=${gid}`, hidden)).toBeNull();
});
