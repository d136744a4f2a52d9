// The colours that Sheets takes, and how it reads them back.
import { namedColors } from './namedColors';

/**
 * Lowercase #rrggbb of a CSS colour: a name in any case, #rgb, #rrggbb or rgb(r, g, b). Undefined for anything
 * else, which Sheets accepts in silence and shows as no colour.
 */
export const readColor = (text: string): string | undefined => {
  const color = text.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(color)) return color;
  if (/^#[0-9a-f]{3}$/.test(color)) return color.replace(/[0-9a-f]/g, '$&$&');
  const parts = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/.exec(color);
  if (parts) return hexOf(parts.slice(1, 4).map(Number));
  return Object.hasOwn(namedColors, color) ? namedColors[color] : undefined;
};

/** `[255, 0, 0]` becomes `#ff0000`; each part is held between 0 and 255. */
export const hexOf = (parts: readonly number[]): string => {
  const bytes = parts.map((part) => Math.min(255, Math.max(0, Math.round(part))));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
};
