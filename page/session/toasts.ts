// The toast that a run leaves: it goes away by itself after as long as on Google, whatever else is drawn meanwhile.

/** Milliseconds that Google shows a toast when the script names no time. */
export const toastTime = 5000;

export class Toasts {
  /** What is said; null when nothing is. */
  text: string | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;

  /** `changed` is called when the toast goes away by itself. */
  constructor(private readonly changed: () => void) {}

  say(text: string): void {
    this.drop();
    this.text = text;
    this.timer = setTimeout(() => {
      this.drop();
      this.changed();
    }, toastTime);
  }

  drop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.text = null;
  }
}
