// Bars that lie: a row for each category, its name at the left, the value at the bar's end.
import type { ChartDrawing, Plot } from './chartModel';
import { fitted, gridColor, quiet, textWidth } from './chartText';
import type { ChartScale } from './chartScale';
import { escapeHtml } from './escape';

export const drawBars = (chart: ChartDrawing, scale: ChartScale, top: number): string => {
  const names = Math.min(chart.width * 0.4, Math.max(...chart.categories.map(textWidth), 20) + 24);
  const widest = Math.max(...chart.series.flatMap(({ texts }) => texts.map(textWidth)));
  const plot: Plot = { left: names, top, right: chart.width - widest - 20, bottom: chart.height - 26 };
  const x = (value: number) =>
    plot.left + ((value - scale.low) / (scale.high - scale.low)) * (plot.right - plot.left);
  const band = (plot.bottom - plot.top) / Math.max(1, chart.categories.length);
  const rows = chart.categories.map((name, index) => {
    const y = plot.top + band * index;
    const label = `<text x="${plot.left - 8}" y="${y + band / 2 + 4}" text-anchor="end" fill="#1f2328">${escapeHtml(fitted(name, names - 16))}</text>`;
    return label + marks(chart, index, y, band, x);
  });
  return axis(chart, scale, plot, x) + rows.join('');
};

const axis = (chart: ChartDrawing, scale: ChartScale, plot: Plot, x: (value: number) => number): string =>
  scale.ticks
    .map((tick) => {
      const at = x(tick).toFixed(1);
      const color = tick === 0 ? '#9aa1ab' : gridColor;
      return `<line x1="${at}" x2="${at}" y1="${plot.top}" y2="${plot.bottom}" stroke="${color}"/><text x="${at}" y="${plot.bottom + 16}" text-anchor="middle" fill="${quiet}">${escapeHtml(chart.writeTick(tick))}</text>`;
    })
    .join('');

const marks = (
  chart: ChartDrawing,
  index: number,
  top: number,
  band: number,
  x: (value: number) => number,
): string => {
  const lanes = chart.stacked ? 1 : chart.series.length;
  const thickness = Math.min(26, (band * 0.72) / lanes);
  const start = top + (band - thickness * lanes) / 2;
  let sum = 0;
  return chart.series
    .map((series, lane) => {
      const value = series.values[index] ?? null;
      if (value === null) return '';
      const from = chart.stacked ? sum : 0;
      sum += value;
      const [left, right] = [x(from), x(from + value)].sort((a, b) => a - b) as [number, number];
      const y = start + (chart.stacked ? 0 : thickness * lane);
      const bar = `<rect x="${left.toFixed(1)}" y="${y.toFixed(1)}" width="${(right - left).toFixed(1)}" height="${Math.max(1, thickness - 1).toFixed(1)}" rx="2" fill="${series.color}"/>`;
      if (chart.stacked || thickness < 9) return bar;
      return `${bar}<text x="${(x(Math.max(value, 0)) + 5).toFixed(1)}" y="${(y + thickness / 2 + 3.5).toFixed(1)}" fill="${quiet}">${escapeHtml(series.texts[index] ?? '')}</text>`;
    })
    .join('');
};
