// A title in the middle of a Vietnamese sentence.

/** Tuần 3 (05/5–11/5/2025) as tuần 3 (05/5–11/5/2025). */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
