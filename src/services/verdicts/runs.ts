// Numbers that follow each other.

/** First and last, both included. */
export type Run = readonly [number, number];

/** The runs of the numbers, from the least; they may stand in any order, each once. */
export const runsOf = (numbers: readonly number[]): readonly Run[] => {
  const sorted = [...numbers].sort((one, other) => one - other);
  const starts = sorted.filter((number, at) => sorted[at - 1] !== number - 1);
  const ends = sorted.filter((number, at) => sorted[at + 1] !== number + 1);
  return starts.map((start, index) => [start, ends[index] ?? start]);
};
