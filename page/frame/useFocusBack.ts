// What stands beside the sheet and bars nothing gives the focus back when it goes.
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Gives the focus back to where it was when the part came up, unless it is outside of the part by then. */
export const useFocusBack = (part: RefObject<HTMLElement | null>): void =>
  useLayoutEffect(() => {
    const before = document.activeElement;
    const here = part.current;
    return () => {
      if (here?.contains(document.activeElement) === true && before instanceof HTMLElement) before.focus();
    };
  }, []);
