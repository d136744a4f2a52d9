// The same names and headers come back with every row: what was made of a text is remembered.

/** Texts remembered at once; beyond that all are forgotten, since memory is not endless either. */
const mostRemembered = 5_000;

/** The function, answering from memory what it has been asked before; for pure functions of a text alone. */
export const rememberPerText = <Result>(compute: (text: string) => Result): ((text: string) => Result) => {
  const remembered = new Map<string, { readonly result: Result }>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known.result;
    if (remembered.size >= mostRemembered) remembered.clear();
    const result = compute(text);
    remembered.set(text, { result });
    return result;
  };
};
