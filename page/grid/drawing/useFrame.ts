// The part of the tab that is on the screen.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** In pixels; `jumped` when nothing of it was seen the moment before. */
export interface Seen {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly jumped: boolean;
}

export interface Frame {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly seen: Seen;
  /** Looks again what is seen. */
  readonly measure: () => void;
}

/** Follows the scrolling part; each tab begins at its corner. */
export const useFrame = (sheetId: number): Frame => {
  const frame = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState<Seen>({ left: 0, top: 0, width: 1200, height: 700, jumped: false });
  const measure = (): void => {
    const at = frame.current;
    if (at === null) return;
    const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = at;
    setSeen((before) => ({ left, top, width, height, jumped: Math.abs(top - before.top) > height }));
  };
  useLayoutEffect(() => {
    frame.current?.scrollTo(0, 0);
    measure();
  }, [sheetId]);
  useEffect(() => {
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return { frame, seen, measure };
};
