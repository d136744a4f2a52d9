// The add-in's own windows: the sidebar at the right of the sheet, and a dialog over it, which a modal one bars.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Window } from '../session/overlays';
import type { Session } from '../session/session';
import type { Words } from '../words';
import { PageFrame } from './PageFrame';
import type { Dragging } from './useDragging';
import { useDragging } from './useDragging';
import { useFocusBack } from './useFocusBack';
import { Veil } from './Veil';

interface WindowsProps {
  readonly session: Session;
  readonly words: Words;
}

/** As wide as Google's, whatever its page asks. */
export const Sidebar = ({ session, words }: WindowsProps): JSX.Element | null => {
  const { sidebar } = session.overlays;
  // The sheet has another width from now on.
  useEffect(() => {
    dispatchEvent(new Event('resize'));
  }, [sidebar === null]);
  return sidebar === null ? null : (
    <aside class="sidebar" aria-label={sidebar.title}>
      <Head session={session} words={words} window={sidebar} />
      <PageFrame
        key={sidebar.opened}
        session={session}
        words={words}
        window={sidebar}
        resize={() => undefined}
      />
    </aside>
  );
};

export const WindowDialog = ({ session, words }: WindowsProps): JSX.Element | null => {
  const { window } = session.overlays;
  if (window === null) return null;
  const props = { session, words, window };
  if (window.kind !== 'modal') return <Modeless key={window.opened} {...props} />;
  return (
    <Veil key={window.opened} role="dialog" label={window.title} leave={() => session.overlays.close(window)}>
      <OneDialog {...props} />
    </Veil>
  );
};

/** Over the sheet, which is worked on meanwhile. */
const Modeless = (props: OneWindowProps): JSX.Element => {
  const { session, window } = props;
  const whole = useRef<HTMLDivElement>(null);
  useFocusBack(whole);
  const { by, handlers } = useDragging();
  return (
    <div
      ref={whole}
      class="modeless"
      role="dialog"
      aria-label={window.title}
      style={{ transform: `translate(calc(-50% + ${by.x}px), calc(-50% + ${by.y}px))` }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') session.overlays.close(window);
      }}
    >
      <OneDialog {...props} head={handlers} />
    </div>
  );
};

interface OneWindowProps extends WindowsProps {
  readonly window: Window;
}

interface OneDialogProps extends OneWindowProps {
  readonly head?: Dragging['handlers'];
}

const OneDialog = ({ session, words, window, head }: OneDialogProps): JSX.Element => {
  const [{ width, height }, setSize] = useState(window.size);
  return (
    <div
      class="dialog page-window"
      style={{
        // The page is as wide as it asks; around it lies the window's own edge.
        ...(width === null ? {} : { width: `${width + 36}px` }),
        ...(height === null ? {} : { '--page-height': `${height}px` }),
      }}
    >
      <Head session={session} words={words} window={window} focused {...head} />
      <PageFrame
        session={session}
        words={words}
        window={window}
        resize={(size) => setSize((known) => ({ ...known, ...size }))}
      />
    </div>
  );
};

interface HeadProps extends OneWindowProps, Partial<Dragging['handlers']> {
  readonly focused?: boolean;
}

const Head = ({ session, words, window, focused = false, ...handlers }: HeadProps): JSX.Element => {
  const cross = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) cross.current?.focus();
  }, []);
  return (
    <header {...handlers}>
      <h2>{window.title}</h2>
      <button
        ref={cross}
        type="button"
        aria-label={words.close}
        onClick={() => session.overlays.close(window)}
      >
        ×
      </button>
    </header>
  );
};
