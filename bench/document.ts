// What was measured, as docs/performance.md tells it.
import type { Cost } from './measure';
import type { Measured } from './measured';

const milliseconds = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));

const table = (headers: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [headers, headers.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const counts = ({ total, reads, writes, roundTrips, own }: Cost): readonly (string | number)[] => [
  total,
  reads,
  writes,
  roundTrips,
  milliseconds(own),
];

const costHeaders = ['calls', 'reads', 'writes', 'round trips', 'own CPU, ms'];

const summaries = ({ summaries }: Measured): string =>
  table(
    ['units × days × indicators', 'who', ...costHeaders],
    summaries.map(({ size, who, cost }) => [
      `${size.units} × ${size.days} × ${size.indicators}`,
      who,
      ...counts(cost),
    ]),
  );

/** What each act was meant to cost at most: calls and round trips; of the others nothing was set. */
const goals: Readonly<Record<string, string>> = {
  'set up again': '60, 26',
  refresh: '60, 16',
  'report, again': '105, 16',
};

const handlers = ({ handlers }: Measured): string =>
  table(
    [
      'act',
      'calls, 17 units × 2 indicators',
      'round trips',
      'calls, 120 × 10',
      'round trips',
      'goal: calls, round trips',
      'own CPU, ms',
    ],
    handlers.map(({ act, few, many }) => [
      act,
      few.total,
      few.roundTrips,
      many.total,
      many.roundTrips,
      goals[act] ?? '–',
      milliseconds(many.own),
    ]),
  );

const edits = ({ edits }: Measured): string =>
  table(
    ['edit', 'rows in the tab', ...costHeaders],
    edits.map(({ edit, rows, cost }) => [edit, rows, ...counts(cost)]),
  );

const core = ({ core: { cells, steps, peak } }: Measured): string =>
  table(
    ['counts', ...Object.keys(steps).map((step) => `${step}, ms`), 'peak memory, MB'],
    [[cells, ...Object.values(steps).map((step) => step.toFixed(0)), peak.toFixed(0)]],
  );

/** The document, in Markdown. */
export const documentOf = (measured: Measured): string => `# What it costs

Written by \`npm run bench -- --document\` on ${measured.date}: ${measured.machine}. The data is made up. Calls, reads, writes
and round trips are counted by the local host; a round trip is a read, or a burst of writes before one. Claims are ratios
within one run: own CPU is the processor time of the script's code outside the calls, and no time of Google's.

## A coloured summary, beside peers

Peers read the tallies, add them up for each unit and indicator and write a coloured table. Ours reads eight tabs, checks every
cell, measures pace and status and writes the whole of \`Tiến độ\`; "the least" reads and writes the same and computes nothing.
Batching by hand is cheaper for who wants sums alone; sheetquery appends each line by a call of its own, which by the rule of
bursts costs hardly a round trip more.

${summaries(measured)}

## What a clerk does

${handlers(measured)}

Where a goal is not reached, and which calls stand between, is told group by group in [0006](decisions/0006-what-a-report-costs.md):
reads that guard what people typed, and, in set-up, protections that are renewed on every tab.

## What a village waits for

Warm: the plan is remembered. Cold: it was edited just before, and is read anew. The goal is 13 calls in 3 round trips warm, 27 in
10 cold, two calls more for each further block of rows, and at most twice the CPU among 24000 rows that it takes among 500.

${edits(measured)}

## The core alone

${core(measured)}

The goal is 4900 ms for decoding and checking together, and 800 MB.

## The bundle

${(measured.bundle.bytes / 1_024).toFixed(0)} KB, evaluated in ${milliseconds(measured.bundle.evaluation)} ms before each run.
It stays readable: a commune's technician may open the script editor and look.
`;
