// Small things that all drawings of charts share: the colours of the frame, and how much room a text takes.
import type { DrawnSeries } from './chartModel';

export const quiet = '#5f6670';
export const gridColor = '#e3e5e8';
export const fontSize = 11;

/** The attribute of a dashed line; empty for a solid one. */
export const dash = (series: DrawnSeries): string => (series.dashed ? ' stroke-dasharray="6 4"' : '');

/** About how many pixels a text takes at the drawing's size. */
export const textWidth = (text: string): number => [...text.normalize('NFC')].length * fontSize * 0.55;

/** The text cut so that it takes no more than so many pixels. */
export const fitted = (text: string, width: number): string => {
  const room = Math.max(1, Math.floor(width / (fontSize * 0.55)));
  const letters = [...text.normalize('NFC')];
  return letters.length <= room ? text : `${letters.slice(0, Math.max(1, room - 1)).join('')}…`;
};
