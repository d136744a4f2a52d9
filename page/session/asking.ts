// Runs a handler that may ask. Apps Script stands still until a person has answered; a page must not. So the handler
// runs on a copy of the host: at the first question without an answer the copy is thrown away, the person is asked, and
// the handler starts again from the same state with the answers so far. The run that needs no further answer becomes
// the host. The clock stands meanwhile, so each run asks the same questions; what is typed meanwhile goes into the host
// that the next run starts from, and an answer is given only to the question that it was given to. What a run has
// written before a question is seen only when it is over; on Google it would be seen before.
import type { AskedDialog, DialogAnswer, HandlerRun, Host } from '../../host/createHost';

export interface AskedRun {
  readonly host: Host;
  readonly run: HandlerRun;
}

/** Thrown into the handler at a question that nobody has answered yet. */
class Unanswered extends Error {
  override readonly name = 'Unanswered';
}

/** The host after the handler that `start` runs on it, and its run; `ask` puts a question to the person. */
export const runAsking = async (
  before: Host,
  start: (host: Host) => HandlerRun,
  ask: (dialog: AskedDialog) => Promise<DialogAnswer>,
): Promise<AskedRun> => {
  let given: readonly Answered[] = [];
  for (;;) {
    let next = 0;
    const open: AskedDialog[] = [];
    const host = before.clone({
      answers: (dialog) => {
        const known = open.length === 0 ? given[next] : undefined;
        if (known !== undefined && isSame(known.dialog, dialog)) {
          next += 1;
          return known.answer;
        }
        open.push(dialog);
        throw new Unanswered();
      },
    });
    const run = start(host);
    const [question] = open;
    if (question === undefined) return { host, run };
    given = [...given.slice(0, next), { dialog: question, answer: await ask(question) }];
  }
};

interface Answered {
  readonly dialog: AskedDialog;
  readonly answer: DialogAnswer;
}

const isSame = (one: AskedDialog, other: AskedDialog): boolean =>
  one.kind === other.kind &&
  one.title === other.title &&
  one.text === other.text &&
  one.buttons === other.buttons;
