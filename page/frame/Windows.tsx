// The add-in's own windows: the sidebar at the right of the sheet, and a dialog over it, which a modal one bars.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Session, Window } from '../session/session';
import type { Words } from '../words';
import { PageFrame } from './PageFrame';

interface WindowsProps {
  readonly session: Session;
  readonly words: Words;
}

/** As wide as Google's, whatever its page asks. */
export const Sidebar = ({ session, words }: WindowsProps): JSX.Element | null => {
  const { sidebar } = session;
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
  const { window } = session;
  if (window === null) return null;
  const dialog = <OneDialog key={window.opened} session={session} words={words} window={window} />;
  return window.kind === 'modal' ? <div class="veil">{dialog}</div> : dialog;
};

const OneDialog = ({ session, words, window }: WindowsProps & { readonly window: Window }): JSX.Element => {
  const [{ width, height }, setSize] = useState(window.size);
  return (
    <div
      class="dialog page-window"
      role="dialog"
      aria-modal={window.kind === 'modal'}
      aria-label={window.title}
      style={{
        // The page is as wide as it asks; around it lies the window's own edge.
        ...(width === null ? {} : { width: `${width + 36}px` }),
        ...(height === null ? {} : { '--page-height': `${height}px` }),
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') session.close(window);
      }}
    >
      <Head session={session} words={words} window={window} focused />
      <PageFrame
        session={session}
        words={words}
        window={window}
        resize={(size) => setSize((known) => ({ ...known, ...size }))}
      />
    </div>
  );
};

interface HeadProps extends WindowsProps {
  readonly window: Window;
  readonly focused?: boolean;
}

const Head = ({ session, words, window, focused = false }: HeadProps): JSX.Element => {
  const cross = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) cross.current?.focus();
  }, []);
  return (
    <header>
      <h2>{window.title}</h2>
      <button ref={cross} type="button" aria-label={words.close} onClick={() => session.close(window)}>
        ×
      </button>
    </header>
  );
};
