// What goes out to Google: calls of the bundle's functions by their names, with the fields of a form or what an element
// holds; and that the window goes.

export interface Answer {
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

export type Given = Record<string, unknown>;

/** Calls the function with what it is given, or without an argument. */
export const call = (
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

export const closeWindow = (): void => google.script.host.close();

/** The argument that the element calls with; null for none. */
export const givenOf = (element: HTMLElement): Given | null => {
  if (element.hasAttribute('data-bare')) return null;
  const own = JSON.parse(element.dataset['given'] ?? '{}') as Given;
  return element instanceof HTMLFormElement ? { ...fieldsOf(element), ...own } : own;
};
