// Utilities.formatString: the part of sprintf that it documents.

const directive = /%(%|([-+ 0]*)(\d+)?(?:\.(\d+))?([sdfeExX]))/g;

/** The template with its directives filled in, in order; undefined where it asks for one that is not emulated. */
export const formatText = (template: string, values: readonly unknown[]): string | undefined => {
  if (/%/.test(template.replace(directive, ''))) return undefined;
  const left = [...values];
  return template.replace(directive, (...groups: (string | undefined)[]) => {
    const [, sign, flags = '', width, precision, kind = 's'] = groups;
    if (sign === '%') return '%';
    const text = shown(left.shift(), kind, precision === undefined ? undefined : Number(precision));
    return padded(
      flags.includes('+') && /^\d/.test(text) && kind !== 's' ? `+${text}` : text,
      flags,
      Number(width ?? 0),
    );
  });
};

const shown = (value: unknown, kind: string, precision: number | undefined): string => {
  const number = Number(value);
  switch (kind) {
    case 'd':
      return String(Math.trunc(number));
    case 'f':
      return number.toFixed(precision ?? 6);
    case 'e':
    case 'E': {
      const text = number.toExponential(precision ?? 6).replace(/e([+-])(\d)$/, 'e$10$2');
      return kind === 'E' ? text.toUpperCase() : text;
    }
    case 'x':
      return Math.trunc(number).toString(16);
    case 'X':
      return Math.trunc(number).toString(16).toUpperCase();
    default:
      return precision === undefined ? String(value) : String(value).slice(0, precision);
  }
};

const padded = (text: string, flags: string, width: number): string => {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  const sign = /^[+-]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
};
