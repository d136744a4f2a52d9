// Colours that everyone can read: enough contrast for texts, and a sign of its own for every status.
import { looks } from '../../../src/views/sheet/looks';
import { accent, quietText, statusLooks } from '../../../src/views/shared/palette';

/** Relative luminance by WCAG 2: 0 is black, 1 is white. */
const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each([
  ...Object.entries(statusLooks).map(([name, look]) => [name, look] as const),
  ...Object.entries(looks).map(([name, look]) => [name, look] as const),
  ['quiet text', { color: quietText, background: '#ffffff' }] as const,
  ['the accent', { color: accent, background: '#ffffff' }] as const,
])('%s', (_name, { color, background }) => {
  it('has a contrast of at least 4.5 to 1', () => {
    expect(contrast(color, background)).toBeGreaterThanOrEqual(4.5);
  });
});

it('every status has a sign of its own, so that colour never stands alone', () => {
  const signs = Object.values(statusLooks).map(({ sign }) => sign);
  expect(new Set(signs).size).toBe(signs.length);
});
