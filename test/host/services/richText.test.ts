import { openSheet, refusalOf } from './hostSheet';

const link = 'https://example.com';

/** `Xem tại đây` with a link on its last word, in bold. */
const openLinked = () => {
  const opened = openSheet();
  const { app, sheet } = opened;
  const bold = app.newTextStyle().setBold(true).build();
  const text = app
    .newRichTextValue()
    .setText('Xem tại đây')
    .setLinkUrl(8, 11, link)
    .setTextStyle(8, 11, bold);
  const cell = sheet.getRange('A1').setRichTextValue(text.build());
  return { ...opened, cell };
};

it('parts of a text keep their link and their look', () => {
  const { cell } = openLinked();
  const text = cell.getRichTextValue();
  expect([text?.getText(), text?.getLinkUrl(), text?.getTextStyle().isBold()]).toEqual([
    'Xem tại đây',
    null,
    null,
  ]);
  expect([text?.getLinkUrl(8, 11), text?.getTextStyle(8, 11).isBold()]).toEqual([link, true]);
  expect([text?.getLinkUrl(0, 3), cell.getValue()]).toEqual([null, 'Xem tại đây']);
});

it('runs tell where they begin and end', () => {
  const runs = openLinked().cell.getRichTextValue()?.getRuns() ?? [];
  expect(
    runs.map((run) => [run.getText(), run.getStartIndex(), run.getEndIndex(), run.getLinkUrl()]),
  ).toEqual([
    ['Xem tại ', 0, 8, null],
    ['đây', 8, 11, link],
  ]);
});

it('a copy can be changed further', () => {
  const { cell } = openLinked();
  const copy = cell.getRichTextValue()?.copy().setLinkUrl(0, 3, link).build();
  expect(copy?.getRuns().map((run) => run.getLinkUrl())).toEqual([link, null, link]);
});

it.each<[string, (cell: GoogleAppsScript.Spreadsheet.Range) => unknown]>([
  ['written', (cell) => cell.setValue('khác')],
  ['cleared', (cell) => cell.clearContent().setValue('khác')],
])('they are gone once the cell is %s', (_what, change) => {
  const { cell } = openLinked();
  change(cell);
  expect(cell.getRichTextValue()?.getRuns()).toHaveLength(1);
});

it('they are copied with the cell, and not with its value', () => {
  const { sheet, cell } = openLinked();
  cell.copyTo(sheet.getRange('B1'));
  cell.copyTo(sheet.getRange('C1'), { contentsOnly: true });
  const runs = (notation: string) => sheet.getRange(notation).getRichTextValue()?.getRuns().length;
  expect([runs('B1'), runs('C1')]).toEqual([2, 1]);
});

it('a style set on the cell reaches every part', () => {
  const { app, cell } = openLinked();
  cell.setTextStyle(app.newTextStyle().setItalic(true).build());
  const text = cell.getRichTextValue();
  expect([text?.getTextStyle().isItalic(), text?.getTextStyle(8, 11).isBold()]).toEqual([true, true]);
});

it('places outside the text are refused', () => {
  const { app } = openSheet();
  expect(refusalOf(() => app.newRichTextValue().setText('Xem').setLinkUrl(1, 9, link))).toMatch(
    /^Exception: /,
  );
});
