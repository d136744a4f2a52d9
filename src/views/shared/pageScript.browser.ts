// What makes a page of the add-in answer: a click or a form calls a function of the bundle by its name, and what comes
// back takes its place. The build makes one ASCII text of it, which pages carry inline. Nothing here knows a campaign:
// elements say by their attributes what they do.
//   data-run      the function; `data-given` its argument as JSON, or `data-bare` for none: it opens a window of its own
//   data-doing    what is said while it works
//   data-into     where the answer's HTML goes; without it the page is asked anew
//   data-then     the mark of the button that is pressed once the page was asked anew
//   data-close    the window goes once it went well
//   data-after    a function that is called once it went well, without an argument
//   data-live     of a form: where the answer's HTML goes when a field has changed, asked with `preview`

interface Answer {
  readonly ok?: boolean;
  readonly message?: string;
  readonly html?: string;
}

type Caller = Readonly<Record<string, (given?: unknown) => void>>;

interface Runner {
  readonly withSuccessHandler: (done: (answer: Answer | null) => void) => Runner;
  readonly withFailureHandler: (failed: (error: Error) => void) => Runner & Caller;
}

declare const google: {
  readonly script: { readonly run: Runner; readonly host: { readonly close: () => void } };
};

type Given = Record<string, unknown>;

const byId = (id: string): HTMLElement | null => document.getElementById(id);
const page = byId('page');
const said = byId('said');
const wrong = byId('wrong');

/** Counts what was asked, so that an answer that comes too late is passed over. */
let turn = 0;
let isBusy = false;

const say = (text: string): void => {
  if (said !== null) said.textContent = text;
};

const complain = (text: string): void => {
  if (wrong === null) return;
  wrong.textContent = text;
  wrong.hidden = text === '';
};

const setBusy = (busy: boolean): void => {
  isBusy = busy;
  document.body.setAttribute('aria-busy', String(busy));
};

/** What is said of a call that never came to an answer. */
const failureText = ({ message }: Error): string => {
  const { denied = '', failed = '' } = document.body.dataset;
  return message.includes('PERMISSION_DENIED') ? denied : `${failed} ${message}`;
};

const call = (
  name: string,
  given: Given | null,
  done: (answer: Answer) => void,
  failed: (error: Error) => void,
): void => {
  const runner = google.script.run
    .withSuccessHandler((answer) => done(answer ?? {}))
    .withFailureHandler(failed);
  const run = runner[name];
  if (run === undefined) failed(new Error(name));
  else if (given === null) run.call(runner);
  else run.call(runner, given);
};

/** Puts the value under a dotted name: `settings.start`; `columns[]` gathers a list. */
const put = (given: Given, name: string, value: unknown): void => {
  const dot = name.indexOf('.');
  if (dot > 0) {
    const head = name.slice(0, dot);
    const inner = (given[head] ?? {}) as Given;
    put(inner, name.slice(dot + 1), value);
    given[head] = inner;
  } else if (name.slice(-2) === '[]') {
    const list = name.slice(0, -2);
    given[list] = [...((given[list] ?? []) as unknown[]), value];
  } else given[name] = value;
};

const fieldsOf = (form: HTMLFormElement): Given => {
  const given: Given = {};
  for (const field of Array.from(form.elements)) {
    if (
      !(field instanceof HTMLInputElement) &&
      !(field instanceof HTMLSelectElement) &&
      !(field instanceof HTMLTextAreaElement)
    )
      continue;
    if (field.name === '') continue;
    const value: unknown =
      field.type === 'checkbox'
        ? (field as HTMLInputElement).checked
        : field.hasAttribute('data-json')
          ? JSON.parse(field.value)
          : field.value;
    put(given, field.name, value);
  }
  return given;
};

const givenOf = (element: HTMLElement): Given | null => {
  if (element.hasAttribute('data-bare')) return null;
  const own = JSON.parse(element.dataset['given'] ?? '{}') as Given;
  return element instanceof HTMLFormElement ? { ...fieldsOf(element), ...own } : own;
};

/** The button that was pressed last: who works by the keyboard goes on from there. */
let pressedKey: string | null = null;

const replace = (target: Element, html: string): void => {
  const active = document.activeElement;
  const isInside = active !== null && active !== document.body && target.contains(active);
  const key = isInside ? active.getAttribute('data-key') : active === document.body ? pressedKey : null;
  target.innerHTML = html;
  const again = key === null ? null : target.querySelector<HTMLElement>(`[data-key="${key}"]`);
  again?.focus();
};

/** What an act goes on with once the page stands anew, whichever asking brings it: the window may get the focus meanwhile. */
let waiting: (() => void) | null = null;

const goOn = (): void => {
  const then = waiting;
  waiting = null;
  then?.();
};

/** A button that is replaced while it is held down is never clicked: what would replace it waits until it is let go. */
let isHeld = false;
let afterRelease: (() => void) | null = null;

const whenReleased = (replaceIt: () => void): void => {
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

/** Asks for the page anew. */
const refresh = (): void => {
  const name = page?.dataset['refresh'];
  if (page === null || name === undefined) return goOn();
  turn += 1;
  const own = turn;
  call(
    name,
    {},
    (answer) => {
      whenReleased(() => {
        if (own !== turn || isBusy) return;
        if (answer.html !== undefined) replace(page, answer.html);
        if (answer.ok === false) complain(answer.message ?? '');
        goOn();
      });
    },
    (error) => complain(failureText(error)),
  );
};

const press = (key: string): void => {
  document.querySelector<HTMLElement>(`[data-mark="${key}"]`)?.click();
};

const show = (selector: string, html: string): void => {
  const target = document.querySelector<HTMLElement>(selector);
  if (target === null) return;
  target.innerHTML = html;
  const heading = target.querySelector<HTMLElement>('h1, h2, h3');
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus();
};

const act = (element: HTMLElement): void => {
  const { run = '', doing = '', into, then, after } = element.dataset;
  if (isBusy) return;
  turn += 1;
  waiting = null;
  pressedKey = element.getAttribute('data-key');
  setBusy(true);
  complain('');
  say(doing);
  call(
    run,
    givenOf(element),
    (answer) => {
      setBusy(false);
      const went = answer.ok !== false;
      // A page that takes the whole place says it itself, and so does a window of its own.
      const isShown = into === '#page' || element.hasAttribute('data-bare');
      say(went && !isShown ? (answer.message ?? '') : '');
      if (!went) complain(answer.message ?? '');
      if (went && after !== undefined)
        call(
          after,
          null,
          () => undefined,
          (error) => complain(failureText(error)),
        );
      if (went && element.hasAttribute('data-close')) google.script.host.close();
      if (into !== undefined) {
        if (answer.html !== undefined) show(into, answer.html);
      } else if (!element.hasAttribute('data-quiet')) {
        waiting = went && then !== undefined ? () => press(then) : null;
        refresh();
      }
    },
    (error) => {
      setBusy(false);
      say('');
      complain(failureText(error));
    },
  );
};

/** Counts the previews of a form: only the last is shown. */
let previews = 0;

const preview = (form: HTMLFormElement): void => {
  const { run = '', live = '' } = form.dataset;
  const target = form.querySelector(live);
  if (target === null || isBusy) return;
  previews += 1;
  const own = previews;
  target.setAttribute('aria-busy', 'true');
  call(
    run,
    { ...givenOf(form), preview: true },
    (answer) => {
      if (own !== previews) return;
      target.setAttribute('aria-busy', 'false');
      complain(answer.ok === false ? (answer.message ?? '') : '');
      if (answer.html !== undefined) replace(target, answer.html);
    },
    (error) => {
      target.setAttribute('aria-busy', 'false');
      complain(failureText(error));
    },
  );
};

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const emptied = target?.closest<HTMLElement>('[data-empty]');
  if (emptied) {
    const panel = document.querySelector(emptied.dataset['empty'] ?? '');
    if (panel !== null) panel.innerHTML = '';
    return;
  }
  const element = target?.closest<HTMLElement>('[data-run]') ?? null;
  if (element === null || element instanceof HTMLFormElement) return;
  event.preventDefault();
  act(element);
});

document.addEventListener('submit', (event) => {
  event.preventDefault();
  if (event.target instanceof HTMLFormElement) act(event.target);
});

document.addEventListener('change', (event) => {
  const form = event.target instanceof Element ? event.target.closest('form') : null;
  if (form?.dataset['live'] !== undefined) preview(form);
});

document.addEventListener('input', (event) => {
  const form = event.target instanceof HTMLTextAreaElement ? event.target.form : null;
  const isPaste = event instanceof InputEvent && event.inputType === 'insertFromPaste';
  if (isPaste && form?.dataset['live'] !== undefined) preview(form);
});

/** Whoever comes back to the page sees how the book stands now; what they are reading stays. */
window.addEventListener('focus', () => {
  const panel = byId('panel');
  if (!isBusy && (panel === null || panel.innerHTML === '')) refresh();
});
