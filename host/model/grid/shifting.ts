// Where rows and columns go when others are inserted or deleted.
import type { Area } from '../workbook';

export type Axis = 'row' | 'column';

/** The new number of a row or column; null when it is gone. `area` moves, grows, shrinks or drops a rectangle. */
export interface Shift {
  (line: number): number | null;
  area(area: Area, axis: Axis): Area | null;
}

const ends = { row: 'lastRow', column: 'lastColumn' } as const;

/** Lines from `before` on move by `count`; an area around the place grows. */
export const shiftInserted = (before: number, count: number): Shift => {
  const shift = (line: number): number => (line >= before ? line + count : line);
  return Object.assign(shift, {
    area: (area: Area, axis: Axis): Area => ({
      ...area,
      [axis]: shift(area[axis]),
      [ends[axis]]: shift(area[ends[axis]]),
    }),
  });
};

/**
 * Lines of the span move before the given one, both counted before the move; those between make room. An area within
 * the span goes along; any other loses what it had there and grows where lines come into it.
 */
export const shiftMoved = (from: number, count: number, before: number): Shift => {
  const last = from + count - 1;
  const first = before > last ? before - count : before;
  const taken = shiftDeleted(from, count);
  const given = shiftInserted(first, count);
  const shift = (line: number): number => {
    const without = taken(line);
    return without === null ? first + line - from : (given(without) ?? line);
  };
  return Object.assign(shift, {
    area(area: Area, axis: Axis): Area | null {
      const end = ends[axis];
      if (area[axis] >= from && area[end] <= last)
        return { ...area, [axis]: shift(area[axis]), [end]: shift(area[end]) };
      const left = taken.area(area, axis);
      return left && given.area(left, axis);
    },
  });
};

/** Lines of the deleted span are gone, those behind move up; an area loses what it had there. */
export const shiftDeleted = (from: number, count: number): Shift => {
  const shift = (line: number): number | null => {
    if (line < from) return line;
    return line < from + count ? null : line - count;
  };
  return Object.assign(shift, {
    area(area: Area, axis: Axis): Area | null {
      const end = ends[axis];
      const first = shift(area[axis]) ?? from;
      const last = shift(area[end]) ?? from - 1;
      return first > last ? null : { ...area, [axis]: first, [end]: last };
    },
  });
};
