// A title in the middle of a sentence, and a phrase at the head of one.

/** Tuần 3 (05/5–11/5/2025) as tuần 3 (05/5–11/5/2025); words in capitals (VNeID, UBND, 90) stay as they are. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}[\p{Lu}\p{N}]/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** số âm as Số âm. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
