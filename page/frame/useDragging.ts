// A window that is pulled elsewhere by its head, as Google's are: what it says is often about a cell that it hides.
import { useRef, useState } from 'preact/hooks';

export interface Dragging {
  /** Pixels to the right and down from where the window opened. */
  readonly by: { readonly x: number; readonly y: number };
  /** For the head of the window. */
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
  };
}

/** Pixels of the screen's edge within which the pointer stays, so that the head can be got hold of again. */
const edge = 8;

export const useDragging = (): Dragging => {
  const [by, move] = useState({ x: 0, y: 0 });
  /** What to take from the pointer's place to get `by`; null while the head is not held. */
  const held = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    by,
    handlers: {
      onPointerDown: ({ target, currentTarget, pointerId, clientX, clientY }) => {
        if (!(currentTarget instanceof Element) || !(target instanceof Element)) return;
        if (target.closest('button') !== null) return;
        // Whatever the pointer comes over, such as a page in a frame, the head hears of it.
        currentTarget.setPointerCapture(pointerId);
        held.current = { x: clientX - by.x, y: clientY - by.y };
      },
      onPointerMove: ({ clientX, clientY }) => {
        if (held.current === null) return;
        const x = Math.min(Math.max(clientX, edge), window.innerWidth - edge);
        const y = Math.min(Math.max(clientY, edge), window.innerHeight - edge);
        move({ x: x - held.current.x, y: y - held.current.y });
      },
      onPointerUp: () => {
        held.current = null;
      },
    },
  };
};
