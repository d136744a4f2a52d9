// The frame of a chart: title, legend, room for the axes; what stands inside is drawn by its own file.
import { drawColumns } from './chartColumns';
import { drawBars } from './chartBars';
import { chartScale } from './chartScale';
import type { ChartDrawing } from './chartModel';
import { dash, fontSize, quiet, textWidth } from './chartText';
import { escapeHtml } from './escape';

/** The chart as an SVG element; its description says every value in words. */
export const drawChart = (chart: ChartDrawing): string => {
  const top = 14 + (chart.title === '' ? 0 : 24) + (chart.legend ? 20 : 0);
  const scale = chartScale(extremes(chart), chart.horizontal ? 4 : 5);
  const draw = chart.horizontal ? drawBars : drawColumns;
  return [
    `<svg role="img" viewBox="0 0 ${chart.width} ${chart.height}" width="${chart.width}" height="${chart.height}" font-family="Arial,'Liberation Sans',sans-serif" font-size="${fontSize}">`,
    `<title>${escapeHtml(chart.title)}</title><desc>${escapeHtml(inWords(chart))}</desc>`,
    chart.title === ''
      ? ''
      : `<text x="16" y="26" font-size="14" font-weight="700" fill="#1f2328">${escapeHtml(chart.title)}</text>`,
    chart.legend ? legend(chart, top - 12) : '',
    draw(chart, scale, top),
    '</svg>',
  ].join('');
};

/** Every value, or for stacked marks the sums of each category's positive and negative ones. */
const extremes = (chart: ChartDrawing): number[] => {
  const values = chart.categories.map((_, index) => chart.series.map((series) => series.values[index] ?? 0));
  if (!chart.stacked) return values.flat();
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return values.flatMap((group) => [
    sum(group.filter((value) => value > 0)),
    sum(group.filter((value) => value < 0)),
  ]);
};

const inWords = (chart: ChartDrawing): string =>
  chart.series
    .map((series) => {
      const points = series.values.flatMap((value, index) =>
        value === null ? [] : `${chart.categories[index] ?? ''} ${series.texts[index] ?? ''}`,
      );
      return `${series.name}: ${points.join('; ')}`;
    })
    .join('. ');

const legend = (chart: ChartDrawing, y: number): string => {
  let x = 16;
  return chart.series
    .map((series) => {
      const mark =
        series.kind === 'line'
          ? `<line x1="${x}" x2="${x + 16}" y1="${y - 4}" y2="${y - 4}" stroke="${series.color}" stroke-width="2.5"${dash(series)}/>`
          : `<rect x="${x + 2}" y="${y - 9}" width="10" height="10" rx="2" fill="${series.color}"/>`;
      const text = `<text x="${x + 21}" y="${y}" fill="${quiet}">${escapeHtml(series.name)}</text>`;
      x += 40 + textWidth(series.name);
      return mark + text;
    })
    .join('');
};
