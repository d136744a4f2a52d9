// The summary of a run as lines for a person: what was built, who lags, what was found, where the files lie.
import { relative } from 'node:path';
import type { Language } from '../../src/domain/plan/campaign';
import type { CommandOutcome } from '../command';
import { findingLines } from './findings';
import type { Members } from '../handlerResults';
import { findingsOf, membersOf, reportUnitsOf, textOf } from '../handlerResults';
import { laggardLines, laggingStates } from './laggards';
import { showMinute, showPeriod, showSize } from './numbers';
import type { Paint } from './text';
import { harmless, tableLines } from './text';
import type { Words } from './words';
import { wordsOf } from './words';

type Done = Extract<CommandOutcome, { kind: 'done' }>;

/** Lines of the summary of a run that went well; `seconds` is what it took. */
export const summaryLines = (outcome: Done, language: Language, paint: Paint, seconds: number): string[] => {
  const words = wordsOf(language);
  const { record, names } = outcome;
  return [
    '',
    paint.bold(harmless(names.title)),
    ...headLines(outcome, words, language),
    ...refusals(outcome).map((message) => paint.warn(harmless(message))),
    ...(outcome.pdfTrouble === null ? [] : [paint.warn(words.pdfTrouble[outcome.pdfTrouble])]),
    ...(outcome.madeUp === null
      ? []
      : [paint.quiet(`${words.madeUp}: ${harmless(outcome.madeUp[language])}`)]),
    '',
    ...laggardLines({ record, names, words, language, paint }),
    '',
    ...(wereTalliesChecked(outcome) ? [...findingLines(findingsOf(record.issues), words, paint), ''] : []),
    ...fileLines(outcome, words, language, paint, seconds),
    '',
  ];
};

const headLines = (outcome: Done, words: Words, language: Language): readonly string[] => {
  const report = membersOf(outcome.record.report);
  const period: Members = membersOf(report['period']);
  const cutOff = textOf(report['cutOff']) || textOf(period['cutOff']);
  const units = reportUnitsOf(report);
  const title = showPeriod(period, language);
  const minute =
    cutOff === ''
      ? `${words.asOf} ${showMinute(outcome.record.asOf, language)}`
      : `${words.cutOff} ${showMinute(cutOff, language)}`;
  const own = textOf(report['sentence']) || textOf(report['summary']);
  const behind = units.filter(({ status }) => laggingStates.has(status)).length;
  const silent = units.filter(({ reporting }) => reporting === 'notReported').length;
  const counted = units.length === 0 ? '' : words.laggingUnits(behind, silent, units.length);
  return [[title, minute].filter(Boolean).join(' · '), harmless(own || counted)].filter(Boolean);
};

/** Whether any handler got as far as looking for findings: else that there are none would be a false comfort. */
const wereTalliesChecked = ({ record }: Done): boolean =>
  record.handlers.some(({ result }) => 'issues' in membersOf(membersOf(result)['counts']));

/** What handlers said that could not do what was asked, though the workbook is sound: nobody to send to, no period yet. */
const refusals = (outcome: Done): readonly string[] =>
  outcome.record.handlers.flatMap(({ name, result }) => {
    const members = membersOf(result);
    return members['ok'] === false ? `${name}: ${textOf(members['message'])}` : [];
  });

const fileLines = (
  outcome: Done,
  words: Words,
  language: Language,
  paint: Paint,
  seconds: number,
): readonly string[] => {
  const rows = outcome.files.map(({ path, bytes }) => [
    relative('', path) || path,
    showSize(bytes, language),
  ]);
  const [, ...lines] = tableLines(
    [
      { heading: '', align: 'left' },
      { heading: '', align: 'right' },
    ],
    rows,
  );
  const calls = outcome.record.handlers.map(({ serviceCalls }) => serviceCalls);
  const total = calls.reduce((sum, call) => sum + call.total, 0);
  const roundTrips = calls.reduce((sum, call) => sum + call.roundTrips, 0);
  return [
    paint.bold(words.files),
    ...lines.map((line) => `  ${line}`),
    paint.quiet(
      [
        words.took(seconds.toLocaleString(language, { maximumFractionDigits: 1 })),
        words.mails(outcome.record.mails.length),
        words.calls(total, roundTrips),
      ].join(' · '),
    ),
  ];
};
