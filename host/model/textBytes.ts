// Text to bytes and back, without anything of Node's.

/** The text in UTF-8. */
export const utf8Bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The text that UTF-8 bytes stand for; what is no UTF-8 shows as a replacement sign. */
export const utf8Text = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 with padding. */
export const base64Text = (bytes: Uint8Array): string => {
  let text = '';
  for (let start = 0; start < bytes.length; start += 3) {
    const chunk = bytes.subarray(start, start + 3);
    const bits = ((chunk[0] ?? 0) << 16) | ((chunk[1] ?? 0) << 8) | (chunk[2] ?? 0);
    for (let sign = 0; sign < 4; sign += 1) {
      text += sign <= chunk.length ? (alphabet[(bits >> (18 - sign * 6)) & 63] ?? '') : '=';
    }
  }
  return text;
};

/** The bytes of base64, also of its web-safe form; null for what is neither. */
export const base64Bytes = (text: string): Uint8Array | null => {
  const signs = text.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '');
  if (!/^[A-Za-z0-9+/]*$/.test(signs) || signs.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((signs.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const sign of signs) {
    bits = ((bits << 6) | alphabet.indexOf(sign)) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at] = (bits >> held) & 255;
    at += 1;
  }
  return bytes;
};

/** Java's bytes, -128 to 127, as scripts get them. */
export const signedBytes = (bytes: Uint8Array): number[] =>
  Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));

/** Bytes from numbers of either sign. */
export const unsignedBytes = (numbers: readonly number[]): Uint8Array =>
  Uint8Array.from(numbers, (number) => number & 255);
