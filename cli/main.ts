// The command line of the local host: reads options, runs the command, prints, and ends with its exit status.
// Everything that is printed is printed here.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommandOutcome } from './command';
import { runCommand } from './command';
import { findingsOf } from './handlerResults';
import type { CommandOptions } from './options';
import { readOptions } from './options';
import { SampleError } from './campaign/sample';
import { readProject } from './project';
import { harmless, paintFor } from './screen/text';
import { summaryLines } from './screen/summary';
import { usage } from './screen/usage';
import { wordsOf } from './screen/words';

const exitStatus = { done: 0, unusable: 1, wrong: 2 } as const;

const main = async (): Promise<number> => {
  const started = performance.now();
  const reading = readOptions(process.argv.slice(2));
  if (reading.kind === 'help') {
    process.stdout.write(`${usage}\n`);
    return exitStatus.done;
  }
  if (reading.kind === 'wrong') return refuse(reading.problem.vi, reading.problem.en);
  const root = join(dirname(fileURLToPath(import.meta.url)), '..');
  const outcome = await runCommand(reading.options, readProject(root), new Date());
  print(outcome, reading.options, (performance.now() - started) / 1000);
  return outcome.kind === 'done' && outcome.nothingDone ? exitStatus.unusable : exitStatus[outcome.kind];
};

const print = (outcome: CommandOutcome, options: CommandOptions, seconds: number): void => {
  const language = options.language ?? 'vi';
  if (outcome.kind === 'wrong') {
    refuse(outcome.problem.vi, outcome.problem.en);
    return;
  }
  if (outcome.kind === 'unusable') {
    const said = outcome.problem === null ? problemsIn(outcome) : [outcome.problem.vi, outcome.problem.en];
    process.stderr.write(`${[...said, `${wordsOf(language).wentWrong}.`].map(harmless).join('\n')}\n`);
    return;
  }
  const colored = process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === '';
  process.stdout.write(`${summaryLines(outcome, language, paintFor(colored), seconds).join('\n')}\n`);
  if (outcome.nothingDone) process.stderr.write(`${wordsOf(language).nothingDone}.\n`);
};

const problemsIn = ({ record }: Extract<CommandOutcome, { kind: 'unusable' }>): readonly string[] => {
  const failures = record.handlers.flatMap(({ name, error }) =>
    error === undefined ? [] : [`${name}: ${error}`],
  );
  const errors = findingsOf(record.issues).filter(({ severity }) => severity === 'error');
  return [
    ...failures,
    ...errors.map(({ place, code, message }) => [place, message || code].filter(Boolean).join(': ')),
  ];
};

const refuse = (vietnamese: string, english: string): number => {
  process.stderr.write(`${harmless(vietnamese)}\n${harmless(english)}\n\n${usage}\n`);
  return exitStatus.wrong;
};

/** A sample that does not fit says so itself; anything else was not thought of, and is told as that in both languages. */
const sentencesOf = (error: unknown): readonly string[] => {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof SampleError) return [detail];
  return (['vi', 'en'] as const).map((language) => `${wordsOf(language).unexpected(detail)}.`);
};

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${sentencesOf(error).map(harmless).join('\n')}\n`);
  process.exitCode = exitStatus.unusable;
}
