// The comparisons of the contract: no test framework, so that they run inside Apps Script too.

/** Throws when the two do not read the same as JSON; dates are compared as moments. */
export const requireSame = (actual: unknown, expected: unknown): void => {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`found ${found}, expected ${wanted}`);
};

/** The message of what the call throws; null when it throws nothing. */
export const refusalOf = (call: () => unknown): string | null => {
  try {
    call();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** Throws unless the call is refused in words that fit. */
export const requireRefusal = (call: () => unknown, pattern: RegExp | string): void => {
  const message = refusalOf(call);
  const fits = typeof pattern === 'string' ? message === pattern : message !== null && pattern.test(message);
  if (!fits) throw new Error(`found ${message ?? 'no refusal'}, expected ${String(pattern)}`);
};

/** Calls with arguments that the published types would not let through. */
export const callLoosely = (target: object, method: string, ...args: unknown[]): unknown => {
  const member: unknown = Reflect.get(target, method);
  if (typeof member !== 'function') throw new TypeError(`no method ${method}`);
  return member.apply(target, args);
};
