// The strips with the column letters and the row numbers.
import { columnLetters } from '../../../host/model/grid/a1';
import type { Area } from '../../../host/model/workbook';
import type { GridView } from './gridView';

/** Pixels of the strip with the row numbers and of that with the column letters. */
export const headWidth = 46;
export const headHeight = 22;

/** The letters of the columns, counted in pixels from the first of them. */
export const lettersHtml = (
  { columns }: GridView,
  { column, lastColumn }: Pick<Area, 'column' | 'lastColumn'>,
): string => {
  let html = '';
  for (let index = column; index <= lastColumn; index += 1) {
    const width = columns.span(index, index);
    const left = columns.span(column, index - 1);
    if (width > 0)
      html += `<div class="letter" role="columnheader" style="left:${left}px;width:${width}px">${columnLetters(index)}</div>`;
  }
  return html === '' ? '' : `<div class="letters" role="row">${html}</div>`;
};

/** The numbers of the rows, counted in pixels from the row `from`. */
export const numbersHtml = (
  { rows }: GridView,
  { row, lastRow }: Pick<Area, 'row' | 'lastRow'>,
  from: number,
): string => {
  let html = '';
  for (let index = row; index <= lastRow; index += 1) {
    const height = rows.span(index, index);
    if (height > 0)
      html += `<div class="number" style="top:${rows.span(from, index - 1)}px;height:${height}px">${index}</div>`;
  }
  return `<div class="numbers" aria-hidden="true">${html}</div>`;
};
