// Rows or columns in a line: where each begins, how long it is, which lies at a pixel.

export class Lines {
  /** Where each begins, counted from 1; one more for the end of the last. */
  private readonly starts: readonly number[];

  constructor(
    readonly count: number,
    sizeOf: (index: number) => number,
  ) {
    const starts = [0, 0];
    for (let index = 1; index <= count; index += 1) starts.push((starts[index] ?? 0) + sizeOf(index));
    this.starts = starts;
  }

  /** Pixels before the line; the whole length for the one behind the last. */
  start(index: number): number {
    return this.starts[Math.min(Math.max(index, 1), this.count + 1)] ?? 0;
  }

  /** Pixels from the beginning of one line to the end of another. */
  span(first: number, last: number): number {
    return this.start(last + 1) - this.start(first);
  }

  /** The line that holds the pixel; the first or last for one outside. */
  at(pixel: number): number {
    let low = 1;
    let high = this.count;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.start(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The next line that is not hidden, so many steps on; the same where there is none. */
  step(from: number, steps: number): number {
    const way = Math.sign(steps);
    let index = from;
    for (let left = Math.abs(steps); left > 0; left -= 1) {
      let next = index + way;
      while (next >= 1 && next <= this.count && this.span(next, next) === 0) next += way;
      if (next < 1 || next > this.count) return index;
      index = next;
    }
    return index;
  }
}
