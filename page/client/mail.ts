// Runs in the frame of a mail, the only script there.
import type { PageRequest } from '../../host/pages/pageClient';
import { handOverLinks } from './links';

handOverLinks();

/** The mail is as high as what it says, so that one thing scrolls and not two. */
const tellHeight = (): void => {
  const request: PageRequest = { kind: 'size', height: Math.ceil(document.documentElement.offsetHeight) };
  parent.postMessage(request, '*');
};
new ResizeObserver(tellHeight).observe(document.documentElement);
