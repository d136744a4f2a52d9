// A title in the middle of a sentence.

/** Tuần 3 (05/5–11/5/2025) as tuần 3 (05/5–11/5/2025); words in capitals (VNeID, UBND, 90) stay as they are. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}[\p{Lu}\p{N}]/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
