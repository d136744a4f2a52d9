// What bars the page until it is answered or closed. It is the browser's own dialog: the rest of the page is out of reach
// of mouse, keys and screen reader, Tab goes round within it, Escape leaves it, and the focus then returns to where it was.
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface VeilProps {
  readonly role: 'dialog' | 'alertdialog';
  readonly label: string;
  /** What Escape does, unless a page inside the dialog has the focus, as on Google. */
  readonly leave: () => void;
  readonly children: ComponentChildren;
}

export const Veil = ({ role, label, leave, children }: VeilProps): JSX.Element => {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before anything in it is given the focus.
  useLayoutEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    shown?.showModal();
    return () => {
      shown?.close();
      if (!(before instanceof HTMLElement)) return;
      // A frame is not given it back by the browser; a place for typing is, while it still counts as barred, and then
      // gets no caret until it is focused anew.
      before.blur();
      before.focus();
    };
  }, []);
  const focusIn = (end: 'first' | 'last'): void => {
    const within = [...(dialog.current?.querySelectorAll<HTMLElement>('button, input, iframe') ?? [])];
    within.at(end === 'first' ? 0 : -1)?.focus();
  };
  return (
    <dialog ref={dialog} class="veil" role={role} aria-label={label} onCancel={leave}>
      {/* Past its ends Tab would come into the page of a sidebar's frame, barred as that is. */}
      <span tabIndex={0} onFocus={() => focusIn('last')} />
      {children}
      <span tabIndex={0} onFocus={() => focusIn('first')} />
    </dialog>
  );
};
