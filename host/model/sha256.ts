// SHA-256 (FIPS 180-4), for Utilities.computeDigest.

/** The first bits of the fractional parts of a root of the first primes, as the standard defines its constants. */
const rootBits = (count: number, root: (prime: number) => number): number[] => {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes.map((prime) => ((root(prime) % 1) * 2 ** 32) | 0);
};

const roundConstants = rootBits(64, Math.cbrt);
const startState = rootBits(8, Math.sqrt);

const rotate = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

/** The message with a 1 bit, zeros and its length in bits, in 64-byte blocks. */
const padded = (message: Uint8Array): DataView => {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(bytes.length - 4, message.length << 3);
  return view;
};

const scheduleOf = (view: DataView, start: number): Int32Array => {
  const words = new Int32Array(64);
  for (let index = 0; index < 64; index += 1) {
    if (index < 16) {
      words[index] = view.getInt32(start + index * 4);
      continue;
    }
    const [w15 = 0, w2 = 0] = [words[index - 15], words[index - 2]];
    const small0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
    const small1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
    words[index] = (words[index - 16] ?? 0) + small0 + (words[index - 7] ?? 0) + small1;
  }
  return words;
};

const compress = (state: readonly number[], words: Int32Array): number[] => {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index += 1) {
    const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + big1 + choice + (roundConstants[index] ?? 0) + (words[index] ?? 0)) | 0;
    const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + big0 + majority) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, index) => (word + (state[index] ?? 0)) | 0);
};

/** The digest: 32 bytes. */
export const sha256 = (message: Uint8Array): Uint8Array => {
  const view = padded(message);
  let state: readonly number[] = startState;
  for (let start = 0; start < view.byteLength; start += 64) state = compress(state, scheduleOf(view, start));
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, index) => digest.setInt32(index * 4, word));
  return new Uint8Array(digest.buffer);
};

/** The keyed digest of RFC 2104 over SHA-256: 32 bytes. */
export const hmacSha256 = (message: Uint8Array, key: Uint8Array): Uint8Array => {
  const block = new Uint8Array(64);
  block.set(key.length > 64 ? sha256(key) : key);
  const padded = (pad: number, rest: Uint8Array): Uint8Array => {
    const bytes = new Uint8Array(64 + rest.length);
    bytes.set(block.map((byte) => byte ^ pad));
    bytes.set(rest, 64);
    return bytes;
  };
  return sha256(padded(0x5c, sha256(padded(0x36, message))));
};
