// The look of a cell as CSS. Equal looks share a class, so that a thousand cells cost one rule.
import type { Border, BorderLine, CellStyle } from '../../model/workbook';

const lines: Readonly<Record<BorderLine, string>> = {
  DOTTED: '1px dotted',
  DASHED: '1px dashed',
  SOLID: '1px solid',
  SOLID_MEDIUM: '2px solid',
  SOLID_THICK: '3px solid',
  DOUBLE: '3px double',
};
/** Fonts that a machine may lack fall back to one of the same kind. */
const serifs = /times|serif|georgia|merriweather|garamond|cambria/i;

/** CSS declarations of the style; empty for the default look. */
export const cssOf = (style: CellStyle): string => {
  const decoration = [
    style.underline === true ? 'underline' : '',
    style.strikethrough === true ? 'line-through' : '',
  ]
    .filter(Boolean)
    .join(' ');
  const declarations: readonly (readonly [string, string | undefined])[] = [
    ['background', colorOf(style.background)],
    ['color', colorOf(style.fontColor)],
    ['font-family', style.fontFamily === undefined ? undefined : fontsOf(style.fontFamily)],
    ['font-size', style.fontSize === undefined ? undefined : `${Number(style.fontSize)}pt`],
    ['font-weight', style.bold === true ? '700' : undefined],
    ['font-style', style.italic === true ? 'italic' : undefined],
    ['text-decoration', decoration === '' ? undefined : decoration],
    ['text-align', style.horizontal],
    ['vertical-align', style.vertical],
    ['white-space', style.wrap === 'WRAP' ? 'pre-wrap' : undefined],
    ['border-top', borderOf(style.top)],
    ['border-right', borderOf(style.right)],
    ['border-bottom', borderOf(style.bottom)],
    ['border-left', borderOf(style.left)],
  ];
  return declarations.flatMap(([name, value]) => (value === undefined ? [] : `${name}:${value}`)).join(';');
};

/** Colours come from files too: only #rrggbb gets into the page. */
const colorOf = (color: string | undefined): string | undefined =>
  color !== undefined && /^#[0-9a-f]{6}$/i.test(color) ? color : undefined;

const fontsOf = (family: string): string =>
  `'${family.replace(/[^\p{L}\p{N} -]/gu, '')}',${serifs.test(family) ? 'serif' : 'sans-serif'}`;

const borderOf = (border: Border | undefined): string | undefined =>
  border && `${lines[border.style]} ${colorOf(border.color) ?? '#000000'}`;

/** Gives each look a class name and, in the end, the rules of all. */
export class CellClasses {
  private readonly names = new Map<string, string>();
  /** Names by the very object, which is never changed in place: most cells of a column share it. */
  private readonly known = new WeakMap<CellStyle, string>();

  /** The class of a look; empty for the default one. */
  nameOf(style: CellStyle): string {
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const css = cssOf(style);
    const name = css === '' ? '' : (this.names.get(css) ?? `s${this.names.size + 1}`);
    if (css !== '') this.names.set(css, name);
    this.known.set(style, name);
    return name;
  }

  /** The rules of all looks so far, for cells that the selector picks. */
  rules(cells = '.grid td'): string {
    return [...this.names].map(([css, name]) => `${cells}.${name}{${css}}`).join('\n');
  }
}
