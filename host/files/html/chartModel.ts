// What is drawn of a chart: names, numbers and colours, no cells any more.
import type { SeriesKind } from '../chartSeries';

export interface DrawnSeries {
  readonly name: string;
  /** Lowercase #rrggbb. */
  readonly color: string;
  readonly kind: SeriesKind;
  readonly dashed: boolean;
  /** One for each category; null draws nothing. */
  readonly values: readonly (number | null)[];
  /** Each value as its own cell shows it; empty where nothing is drawn. */
  readonly texts: readonly string[];
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
  /** A value as the axis shows it: in the axis's own format, where one is set. */
  readonly writeTick: (value: number) => string;
}

/** Room for the marks, in pixels of the drawing. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
