// What lies over the cells: the frames of what is selected and what is cut, the place for typing, choices, a note.
import type { ComponentChildren, JSX } from 'preact';
import type { Box } from './drawing/places';

export interface OverlayProps {
  readonly selected: Box | null;
  readonly active: Box | null;
  readonly cut: Box | null;
  /** What is typed in the formula bar, shown in the cell too; null otherwise. */
  readonly mirrored: string | null;
  readonly note: { readonly box: Box; readonly text: string } | null;
  /** Pixels that there are. */
  readonly width: number;
  readonly children: ComponentChildren;
}

export const Overlay = (props: OverlayProps): JSX.Element => {
  const { selected, active, cut, mirrored, note, width, children } = props;
  return (
    <>
      {selected && <div class="selected" style={styleOf(selected)} />}
      {cut && <div class="cut" style={styleOf(cut)} />}
      <div class="active" style={active === null ? { left: '-9999px' } : styleOf(active)}>
        {mirrored !== null && <div class="mirrored">{mirrored}</div>}
        {children}
      </div>
      {note && (
        <div class="card" role="note" style={besides(note.box, width)}>
          {note.text}
        </div>
      )}
    </>
  );
};

const styleOf = ({ left, top, width, height }: Box): Record<keyof Box, string> => ({
  left: `${left}px`,
  top: `${top}px`,
  width: `${width}px`,
  height: `${height}px`,
});

/** Pixels that a note takes, with the gap beside its cell. */
const cardWidth = 250;

/** At the right of the cell, or at its left where there is no room; below it on a narrow screen. */
const besides = (box: Box, width: number): Record<string, string> => {
  const right = box.left + box.width + 4;
  if (right + cardWidth <= width) return { left: `${right}px`, top: `${box.top}px` };
  if (box.left >= cardWidth) return { left: `${box.left - cardWidth}px`, top: `${box.top}px` };
  return { left: `${Math.max(0, width - cardWidth)}px`, top: `${box.top + box.height + 4}px` };
};
