// The base of an indicator as a plan words it: codes joined by + and -, such as `M1C + M2C`.

export interface BaseTerm {
  readonly sign: 1 | -1;
  /** A figure's code, or an indicator's (a moving base). */
  readonly code: string;
}

export type BaseExpression = readonly BaseTerm[];

const codePattern = '[A-Z][A-Z0-9_]*(?:\\.(?:DK|CT))?';
const wholePattern = new RegExp(`^${codePattern}(?:[+-]${codePattern})*$`);

/** True for a figure or indicator code: `[A-Z][A-Z0-9_]*`. */
export const isCode = (text: string): boolean => /^[A-Z][A-Z0-9_]*$/.test(text);

const wholeCode = new RegExp(`^${codePattern}$`);

/** True for a code that a base may name: of a figure, an indicator, or `X.DK`, `X.CT`. */
export const isFigureCode = (text: string): boolean => wholeCode.test(text);

/** The terms of the expression in order, or null when the text is not codes joined by + and -. */
export const parseBaseExpression = (text: string): BaseExpression | null => {
  const compact = text.replace(/\s+/g, '');
  if (!wholePattern.test(compact)) return null;
  return compact
    .replace(/([+-])/g, ' $1')
    .trim()
    .split(' ')
    .map((term) => ({ sign: term.startsWith('-') ? -1 : 1, code: term.replace(/^[+-]/, '') }));
};

/**
 * The value of the expression, never below 0; null as soon as one code has no value. A base that is not
 * known is never taken for 0.
 */
export const evaluateBase = (
  expression: BaseExpression,
  valueOf: (code: string) => number | null,
): number | null => {
  let sum = 0;
  for (const term of expression) {
    const value = valueOf(term.code);
    if (value === null) return null;
    sum += term.sign * value;
  }
  return Math.max(0, sum);
};

/** The expression as people read it: `M1C + M2C`. */
export const showBaseExpression = (expression: BaseExpression): string =>
  expression
    .map(
      (term, index) => `${index === 0 && term.sign === 1 ? '' : term.sign === 1 ? ' + ' : ' - '}${term.code}`,
    )
    .join('');
