// Parts of a text that look or link differently.
import type { TextRun } from '../workbook';

export type TextRunStyle = TextRun['style'];

/** The whole text as one run. */
export const wholeRun = (text: string, link: string | null, style: TextRunStyle): TextRun[] => [
  { start: 0, end: text.length, link, style },
];

/** The runs between two places, cut there. */
export const runsWithin = (runs: readonly TextRun[], start: number, end: number): TextRun[] =>
  runs
    .filter((run) => run.start < end && run.end > start)
    .map((run) => ({ ...run, start: Math.max(run.start, start), end: Math.min(run.end, end) }));

/** The runs once what lies between two places was changed; equal neighbours become one. */
export const changeRuns = (
  runs: readonly TextRun[],
  start: number,
  end: number,
  change: (run: TextRun) => Partial<Pick<TextRun, 'link' | 'style'>>,
): TextRun[] => {
  const last = runs.at(-1)?.end ?? 0;
  const changed = [
    ...runsWithin(runs, 0, start),
    ...runsWithin(runs, start, end).map((run) => ({ ...run, ...change(run) })),
    ...runsWithin(runs, end, last),
  ];
  return changed.reduce<TextRun[]>((joined, run) => {
    const former = joined.at(-1);
    if (!former || !looksSame(former, run)) return [...joined, run];
    return [...joined.slice(0, -1), { ...former, end: run.end }];
  }, []);
};

const looksSame = (first: TextRun, second: TextRun): boolean =>
  first.link === second.link && styleKey(first.style) === styleKey(second.style);

const styleKey = (style: TextRunStyle): string =>
  JSON.stringify(Object.entries(style).sort(([left], [right]) => (left < right ? -1 : 1)));

/** The link that all runs share; null when they do not. */
export const sharedLink = (runs: readonly TextRun[]): string | null => {
  const links = new Set(runs.map(({ link }) => link));
  return links.size === 1 ? (runs[0]?.link ?? null) : null;
};

/** What the looks of all runs agree on. */
export const sharedStyle = (runs: readonly TextRun[]): TextRunStyle => {
  const [first, ...rest] = runs;
  if (!first) return {};
  const shared = Object.entries(first.style).filter(([name, member]) =>
    rest.every(({ style }) => Reflect.get(style, name) === member),
  );
  return Object.fromEntries(shared);
};
