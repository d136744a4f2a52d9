// What an answer puts in the place of what stood there, with the focus kept, and never under a button that is held down.

/** Puts it there; the focus goes on where it was, by its key, or on `pressedKey` where nothing has it. */
export const replace = (target: Element, html: string, pressedKey: string | null): void => {
  const active = document.activeElement;
  const isInside = active !== null && active !== document.body && target.contains(active);
  const key = isInside ? active.getAttribute('data-key') : active === document.body ? pressedKey : null;
  target.innerHTML = html;
  const again = key === null ? null : target.querySelector<HTMLElement>(`[data-key="${key}"]`);
  again?.focus();
};

/** Puts it there and has it read from its heading on. */
export const show = (selector: string, html: string): void => {
  const target = document.querySelector<HTMLElement>(selector);
  if (target === null) return;
  target.innerHTML = html;
  const heading = target.querySelector<HTMLElement>('h1, h2, h3');
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus();
};

/** A button that is replaced while it is held down is never clicked: what would replace it waits until it is let go. */
let isHeld = false;
let afterRelease: (() => void) | null = null;

export const whenReleased = (replaceIt: () => void): void => {
  if (isHeld) afterRelease = replaceIt;
  else replaceIt();
};

const release = (): void => {
  // The click comes after the release, and may make the answer one that came too late.
  setTimeout(() => {
    isHeld = false;
    const then = afterRelease;
    afterRelease = null;
    then?.();
  });
};

document.addEventListener('pointerdown', () => {
  isHeld = true;
});
window.addEventListener('pointerup', release);
window.addEventListener('pointercancel', release);
