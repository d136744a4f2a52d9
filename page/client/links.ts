// Links of a framed page: a frame without an origin opens none, so what is around it is asked to.
import type { PageRequest } from '../../host/pages/pageClient';

/** Hands clicks on links to the page around this one. Places within this one stay its own. */
export const handOverLinks = (): void =>
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    const address = link?.getAttribute('href') ?? '';
    if (address === '' || (address.startsWith('#') && !address.startsWith('#gid='))) return;
    event.preventDefault();
    const request: PageRequest = { kind: 'link', address };
    parent.postMessage(request, '*');
  });
