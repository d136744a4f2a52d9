// Copy, cut and paste of blocks, from and to this sheet and others, as text and as a table.
import { rowsIn, withoutArea } from '../../../host/model/grid/areas';
import type { Write } from '../../session/edits';
import { copiedHtml, copiedText, pastedTexts } from '../cellText';
import { blockOf, filled } from './filling';
import { tableOf } from './htmlTable';
import { areaOf, selectArea } from '../selection';
import type { SheetState } from '../sheetState';

/** Puts the selected cells onto the clipboard; with `cut` they are emptied once they are pasted, as in Sheets. */
export const copy = (state: SheetState, clipboard: DataTransfer, cut: boolean): true => {
  const { session, selection, setCut } = state;
  const { sheet, host } = session;
  const area = areaOf(selection, sheet);
  const text = copiedText(host.workbook, sheet, area);
  clipboard.setData('text/plain', text);
  clipboard.setData('text/html', copiedHtml(host.workbook, sheet, area));
  setCut(cut ? { sheetId: sheet.sheetId, area, text } : null);
  return true;
};

/** Types what is on the clipboard into the cells from the selected one on; false where nothing can be pasted. */
export const paste = (state: SheetState, clipboard: DataTransfer): boolean => {
  const { session, selection, select, cut, setCut } = state;
  const text = clipboard.getData('text/plain');
  const texts = tableOf(clipboard.getData('text/html')) ?? (text === '' ? [] : pastedTexts(text));
  if (texts.length === 0) return false;
  const moves = cut !== null && cut.text === text;
  const into = areaOf(selection, session.sheet);
  const values = filled(
    texts.map((line) => line.map((field) => (field === '' ? null : field))),
    into,
  );
  const width = Math.max(1, ...values.map((line) => line.length));
  const area = {
    ...into,
    lastRow: into.row + values.length - 1,
    lastColumn: into.column + width - 1,
  };
  const writes: Write[] = [{ area, values }];
  if (moves) {
    const isHere = cut.sheetId === session.sheet.sheetId;
    for (const left of isHere ? withoutArea(cut.area, area) : [cut.area])
      writes.push({ sheetId: cut.sheetId, area: left, values: blockOf(left, null) });
  }
  if (session.edit(...writes)) {
    if (moves) setCut(null);
    if (rowsIn(area) > 1 || width > 1) select({ ...selectArea(area), still: true });
  }
  return true;
};
