// Names of tabs as .xlsx allows them: 31 characters at most, none of \ / ? * [ ] :, no apostrophe at either end.

/** A permitted, unique name for each tab, in order; a name that is permitted stays as it is. */
export const fileSheetNames = (names: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return names.map((name) => {
    const wanted = permitted(name);
    let candidate = wanted;
    for (let count = 2; taken.has(candidate.toLowerCase()); count += 1) {
      const ending = ` (${count})`;
      candidate = wanted.slice(0, 31 - ending.length) + ending;
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  });
};

const permitted = (name: string): string => {
  const cleaned = name
    .replace(/[\\/?*[\]:]/g, '-')
    .slice(0, 31)
    .replace(/^'+|'+$/g, '');
  return cleaned === '' || cleaned.toLowerCase() === 'history' ? `${cleaned}_` : cleaned;
};
