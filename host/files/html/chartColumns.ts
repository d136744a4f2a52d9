// Columns that stand, lines and areas, on shared axes.
import type { ChartDrawing, DrawnSeries, Plot } from './chartModel';
import { dash, fitted, gridColor, quiet, textWidth } from './chartText';
import type { ChartScale } from './chartScale';
import { escapeHtml } from './escape';

interface Axes {
  readonly plot: Plot;
  /** Pixels that a category takes. */
  readonly band: number;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}

export const drawColumns = (chart: ChartDrawing, scale: ChartScale, top: number): string => {
  const axes = axesOf(chart, scale, top);
  const standing = chart.series.filter(({ kind }) => kind === 'column' || kind === 'bar');
  const drawn = chart.series.filter(({ kind }) => kind === 'line' || kind === 'area');
  return [
    grid(chart, scale, axes),
    categoryLabels(chart, axes),
    ...chart.categories.map((_, index) => columnsAt(chart, standing, index, axes)),
    ...drawn.map((series) => path(series, axes)),
  ].join('');
};

const axesOf = (chart: ChartDrawing, scale: ChartScale, top: number): Axes => {
  const left = Math.max(...scale.ticks.map((tick) => textWidth(chart.writeTick(tick)))) + 26;
  const plot: Plot = { left, top, right: chart.width - 18, bottom: chart.height - 30 };
  const band = (plot.right - plot.left) / Math.max(1, chart.categories.length);
  return {
    plot,
    band,
    x: (index) => plot.left + band * (index + 0.5),
    y: (value) => plot.bottom - ((value - scale.low) / (scale.high - scale.low)) * (plot.bottom - plot.top),
  };
};

const grid = (chart: ChartDrawing, scale: ChartScale, { plot, y }: Axes): string =>
  scale.ticks
    .map((tick) => {
      const at = y(tick).toFixed(1);
      const color = tick === 0 ? '#9aa1ab' : gridColor;
      return `<line x1="${plot.left}" x2="${plot.right}" y1="${at}" y2="${at}" stroke="${color}"/><text x="${plot.left - 8}" y="${Number(at) + 4}" text-anchor="end" fill="${quiet}">${escapeHtml(chart.writeTick(tick))}</text>`;
    })
    .join('');

/** As many names as fit beside each other: all of them, or every second, third … */
const categoryLabels = (chart: ChartDrawing, { plot, band, x }: Axes): string => {
  const widest = Math.max(...chart.categories.map(textWidth), 1) + 10;
  const step = Math.max(1, Math.ceil(Math.min(widest, 90) / band));
  return chart.categories
    .map((name, index) =>
      index % step === 0
        ? `<text x="${x(index).toFixed(1)}" y="${plot.bottom + 18}" text-anchor="middle" fill="${quiet}">${escapeHtml(fitted(name, Math.min(band * step, 2 * (chart.width - x(index)) - 8)))}</text>`
        : '',
    )
    .join('');
};

const columnsAt = (
  chart: ChartDrawing,
  standing: readonly DrawnSeries[],
  index: number,
  { band, x, y }: Axes,
): string => {
  const lanes = chart.stacked ? 1 : Math.max(1, standing.length);
  const width = Math.min(46, (band * 0.72) / lanes);
  let sum = 0;
  return standing
    .map((series, lane) => {
      const value = series.values[index] ?? null;
      if (value === null) return '';
      const from = chart.stacked ? sum : 0;
      sum += value;
      const [top, bottom] = [y(from), y(from + value)].sort((a, b) => a - b) as [number, number];
      const left = x(index) - (width * lanes) / 2 + (chart.stacked ? 0 : width * lane);
      const column = `<rect x="${left.toFixed(1)}" y="${top.toFixed(1)}" width="${Math.max(1, width - 1).toFixed(1)}" height="${(bottom - top).toFixed(1)}" rx="2" fill="${series.color}"/>`;
      const text = series.texts[index] ?? '';
      if (chart.stacked || textWidth(text) > width + 8) return column;
      return `${column}<text x="${(left + width / 2).toFixed(1)}" y="${(top - 4).toFixed(1)}" text-anchor="middle" fill="${quiet}">${escapeHtml(text)}</text>`;
    })
    .join('');
};

/** A line broken where a value is missing; with an area under it if the series is one. */
const path = (series: DrawnSeries, { x, y }: Axes): string => {
  const runs: [number, number][][] = [[]];
  series.values.forEach((value, index) => {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push([x(index), y(value)]);
  });
  return runs
    .filter((run) => run.length > 0)
    .map((run) => {
      const points = run.map(([left, top]) => `${left.toFixed(1)},${top.toFixed(1)}`).join(' ');
      const [first, last] = [run[0]?.[0] ?? 0, run.at(-1)?.[0] ?? 0];
      const ground = y(0).toFixed(1);
      const area =
        series.kind === 'area'
          ? `<polygon points="${first.toFixed(1)},${ground} ${points} ${last.toFixed(1)},${ground}" fill="${series.color}" fill-opacity=".18"/>`
          : '';
      const dots =
        series.dashed || run.length > 40
          ? ''
          : run
              .map(
                ([left, top]) =>
                  `<circle cx="${left.toFixed(1)}" cy="${top.toFixed(1)}" r="3" fill="${series.color}"/>`,
              )
              .join('');
      return `${area}<polyline points="${points}" fill="none" stroke="${series.color}" stroke-width="2.5" stroke-linejoin="round" stroke-linecap="round"${dash(series)}/>${dots}`;
    })
    .join('');
};
