// The scale of a chart's value axis: round steps, zero always on it.

export interface ChartScale {
  readonly low: number;
  readonly high: number;
  /** From low to high, both included. */
  readonly ticks: readonly number[];
}

/** At most about `count` steps of 1, 2 or 5 times a power of ten that hold all values and zero. */
export const chartScale = (values: readonly number[], count = 5): ChartScale => {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const step = roundStep((high - low || 1) / count);
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => rounded((first + index) * step));
  return { low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1, ticks };
};

const roundStep = (rough: number): number => {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough * 0.999_999) ?? 10;
  return factor * power;
};

/** Without the noise that multiplying decimals leaves. */
const rounded = (value: number): number => Number(value.toPrecision(12));
