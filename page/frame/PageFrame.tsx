// A page of the add-in's in a frame of its own, which has no origin and reaches nothing but us: it asks by messages.
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import client from 'embedded:pages';
import { answerOf, isPublic } from '../../host/pages/pageCalls';
import type { PageRequest } from '../../host/pages/pageClient';
import { pageDocument } from '../../host/pages/pageDocument';
import type { Window } from '../session/overlays';
import type { Session } from '../session/session';
import type { Words } from '../words';
import { focusGrid } from './focusGrid';
import { followLink } from './followLink';

interface PageFrameProps {
  readonly session: Session;
  readonly words: Words;
  readonly window: Window;
  /** What the page asks its window to be, in pixels. */
  readonly resize: (size: { readonly width?: number; readonly height?: number }) => void;
}

export const PageFrame = ({ session, words, window, resize }: PageFrameProps): JSX.Element => {
  const frame = useRef<HTMLIFrameElement>(null);
  const html = useMemo(
    () => pageDocument(window.html, client, session.host.handlerNames().filter(isPublic)),
    [window],
  );
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<PageRequest>): void => {
      const page = frame.current?.contentWindow;
      if (page === null || page === undefined || source !== page) return;
      if (data.kind === 'close') session.overlays.close(window);
      else if (data.kind === 'focus') focusGrid();
      else if (data.kind === 'size') resize(data);
      else if (data.kind === 'link') followLink(session, words, data.address);
      else {
        void session.runs
          .callFromPage(data.name, data.args)
          .then((run) => page.postMessage(answerOf(data.id, run), '*'));
      }
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [window]);
  return (
    <iframe
      ref={frame}
      title={window.title}
      sandbox="allow-scripts allow-forms"
      allow="clipboard-write"
      srcdoc={html}
    />
  );
};
