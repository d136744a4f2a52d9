// Runs first in the frame of every page of the add-in's: gives its scripts `google`, and talks to the page around it.
import type { PageAnswer } from '../../host/pages/pageClient';
import { createPageClient } from '../../host/pages/pageClient';
import { handOverLinks } from './links';

const tag = document.currentScript;
const names = (tag?.dataset['functions'] ?? '').split(' ').filter((name) => name !== '');
tag?.remove();

const { google, answer } = createPageClient(
  names,
  // A frame without an origin can name none; what is around it looks at where the message comes from.
  (request) => parent.postMessage(request, '*'),
  (error) => console.error(error),
);

addEventListener('message', ({ source, data }: MessageEvent<PageAnswer>) => {
  if (source === parent) answer(data);
});

Object.assign(window, { google });

handOverLinks();
