// Which letters and numbers the selection reaches over, told by their colour.
import type { JSX } from 'preact';
import { headHeight, headWidth } from './drawing/heads';
import type { Box } from './drawing/places';

/** `box` is where the selection is seen, from the corner of the first cell. */
export const HeadMarks = ({ box: { left, top, width, height } }: { readonly box: Box }): JSX.Element => (
  <>
    <div
      class="marked"
      style={{ left: `${headWidth + left}px`, width: `${width}px`, height: `${headHeight}px` }}
    />
    <div
      class="marked"
      style={{ top: `${headHeight + top}px`, height: `${height}px`, width: `${headWidth}px` }}
    />
  </>
);
