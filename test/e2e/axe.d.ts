// axe-core, once its script has run inside a page.
import type axe from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
