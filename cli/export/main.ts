// The command line of the export: reads options, runs it, prints, and ends with 0 done, 1 refused, 2 wrong command line.
import { wordsOf } from '../screen/words';
import { harmless } from '../screen/text';
import { runExport } from './exportCommand';
import { exportUsage, readExportOptions } from './exportOptions';

const say = (lines: readonly string[], stream: NodeJS.WriteStream = process.stderr): void => {
  stream.write(`${lines.map(harmless).join('\n')}\n`);
};

const main = async (): Promise<number> => {
  const reading = readExportOptions(process.argv.slice(2));
  if (reading.kind !== 'options') {
    if (reading.kind === 'wrong') say([reading.problem.vi, reading.problem.en, '']);
    (reading.kind === 'help' ? process.stdout : process.stderr).write(`${exportUsage}\n`);
    return reading.kind === 'help' ? 0 : 2;
  }
  const outcome = await runExport(reading.options, new Date());
  if (outcome.kind === 'refused') {
    say(outcome.problems.map(({ vi }) => vi));
    say(outcome.problems.map(({ en }) => en));
    return 1;
  }
  const { facts, files } = outcome;
  say([`${facts} dòng số liệu / facts`, ...files], process.stdout);
  return 0;
};

try {
  process.exitCode = await main();
} catch (error) {
  const detail = error instanceof Error ? error.message : String(error);
  say((['vi', 'en'] as const).map((language) => `${wordsOf(language).unexpected(detail)}.`));
  process.exitCode = 1;
}
