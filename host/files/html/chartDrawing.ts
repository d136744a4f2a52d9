// The frame of a chart: title, legend, room for the axes; what stands inside is drawn by its own file.
import type { SeriesKind } from '../chartSeries';
import { drawColumns } from './chartColumns';
import { drawBars } from './chartBars';
import { chartScale } from './chartScale';
import { escapeHtml } from './escape';

export interface DrawnSeries {
  readonly name: string;
  /** Lowercase #rrggbb. */
  readonly color: string;
  readonly kind: SeriesKind;
  readonly dashed: boolean;
  /** One for each category; null draws nothing. */
  readonly values: readonly (number | null)[];
}

export interface ChartDrawing {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
  /** Bars that lie, rather than columns and lines. */
  readonly horizontal: boolean;
  readonly stacked: boolean;
  readonly legend: boolean;
  /** A value as the tab shows it. */
  readonly write: (value: number) => string;
}

/** Room for the marks, in pixels of the drawing. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const quiet = '#5f6670';
export const gridColor = '#e3e5e8';
const fontSize = 11;

/** The chart as an SVG element; its description says every value in words. */
export function drawChart(chart: ChartDrawing): string {
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
}

/** Every value, or for stacked marks the sums of each category's positive and negative ones. */
function extremes(chart: ChartDrawing): number[] {
  const values = chart.categories.map((_, index) => chart.series.map((series) => series.values[index] ?? 0));
  if (!chart.stacked) return values.flat();
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return values.flatMap((group) => [
    sum(group.filter((value) => value > 0)),
    sum(group.filter((value) => value < 0)),
  ]);
}

function inWords(chart: ChartDrawing): string {
  return chart.series
    .map((series) => {
      const points = series.values.flatMap((value, index) =>
        value === null ? [] : `${chart.categories[index] ?? ''} ${chart.write(value)}`,
      );
      return `${series.name}: ${points.join('; ')}`;
    })
    .join('. ');
}

function legend(chart: ChartDrawing, y: number): string {
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
}

export function dash(series: DrawnSeries): string {
  return series.dashed ? ' stroke-dasharray="6 4"' : '';
}

/** About how many pixels a text takes at the drawing's size. */
export function textWidth(text: string): number {
  return [...text.normalize('NFC')].length * fontSize * 0.55;
}

/** The text cut so that it takes no more than so many pixels. */
export function fitted(text: string, width: number): string {
  const room = Math.max(1, Math.floor(width / (fontSize * 0.55)));
  const letters = [...text.normalize('NFC')];
  return letters.length <= room ? text : `${letters.slice(0, Math.max(1, room - 1)).join('')}…`;
}
