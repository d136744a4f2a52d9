// A short mark of a report's content, so that a mail is only ever sent of what the tab shows.

/** 32-bit FNV-1a of the text, in hexadecimal. Not for secrets: it only tells whether something changed. */
export const fingerprintOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
};
