// Opens a sample on the emulated host and draws the page over it, again after every change.
import { render } from 'preact';
import { App } from './App';
import { samples } from './session/samples';
import { Session } from './session/session';
import { wordsFor } from './words';

const words = wordsFor(location.search);
const root = document.getElementById('page');
document.documentElement.lang = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'vi';

/** Draws the sample with this id, or the first; it takes about a second, so the page says so meanwhile. */
const open = (sampleId: string | null): void => {
  const sample = samples.find(({ id }) => id === sampleId) ?? samples[0];
  if (root === null || sample === undefined) return;
  render(<p class="opening">{words.opening}</p>, root);
  setTimeout(() => {
    const started = performance.now();
    const draw = (): void => {
      waits = false;
      render(<App session={session} words={words} open={open} />, root);
    };
    let waits = false;
    // Never amid a drawing: what that takes the focus from may end in an edit.
    const session = new Session(sample, words, () => {
      if (!waits) queueMicrotask(draw);
      waits = true;
    });
    draw();
    performance.measure('open', { start: started });
  }, 20);
};

open(new URLSearchParams(location.search).get('sample'));
