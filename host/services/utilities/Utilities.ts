// Google's global Utilities: dates, blobs, base64, pauses.
import { formatDatePattern, parseDatePattern } from '../../model/showing/datePatterns';
import { parseCsvText } from '../../model/csvText';
import { formatText } from '../../model/showing/formatText';
import { hmacSha256, sha256 } from '../../model/sha256';
import { base64Bytes, base64Text, signedBytes, unsignedBytes, utf8Bytes } from '../../model/textBytes';
import { isTimeZone } from '../../model/showing/timeZones';
import type { CallGate } from '../../runtime/calls/callGate';
import { defineClass, handle, kindOf, type Emulates } from '../../runtime/objects/emulatedClass';
import { exposeObject } from '../../runtime/objects/emulatedObject';
import { enumeration, nameOf } from '../../runtime/objects/enumeration';
import { NotEmulatedError, refuse } from '../../runtime/objects/exceptions';
import type { HostData } from '../../runtime/hostData';
import type { HostClock } from '../../runtime/hostTypes';
import { createBlob } from './Blob';

type GoogleUtilities = GoogleAppsScript.Utilities.Utilities;
type Data = string | readonly number[];

export interface UtilitiesState {
  readonly gate: CallGate;
  readonly clock: HostClock;
  readonly convertHtmlToPdf: ((html: string) => Uint8Array) | undefined;
  readonly counts: HostData['counts'];
}

const charsets = enumeration<typeof GoogleAppsScript.Utilities.Charset>('Utilities.Charset', [
  'US_ASCII',
  'UTF_8',
]);

const digests = enumeration<typeof GoogleAppsScript.Utilities.DigestAlgorithm>('Utilities.DigestAlgorithm', [
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
]);

const bytesOf = (data: Data): Uint8Array =>
  typeof data === 'string' ? utf8Bytes(data) : unsignedBytes(data);

const requireTimeZone = (timeZone: string): void => {
  if (!isTimeZone(timeZone)) refuse(`Invalid argument: timeZone. Should be of type: String`);
};

const decoded = (text: string): number[] => {
  const bytes = base64Bytes(text);
  return bytes ? signedBytes(bytes) : refuse('Could not decode string.');
};

const webSafe = (text: string): string => text.replace(/\+/g, '-').replace(/\//g, '_');

const methods = {
  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, pattern: string) {
    requireTimeZone(timeZone);
    const text = formatDatePattern(new Date(date.getTime()), timeZone, pattern);
    return text ?? refuse(`Illegal pattern: ${pattern}`);
  },
  parseDate(text: string, timeZone: string, pattern: string) {
    requireTimeZone(timeZone);
    const date = parseDatePattern(text, timeZone, pattern);
    if (date === undefined) throw new NotEmulatedError(`Utilities.parseDate with ${pattern} is not emulated`);
    return date ?? refuse(`Unparseable date: "${text}"`);
  },
  /** Lets the host's clock go on; nobody waits. */
  sleep(milliseconds: number) {
    this.clock.advance(milliseconds);
  },
  getUuid() {
    this.counts.uuids += 1;
    return `00000000-0000-4000-8000-${this.counts.uuids.toString(16).padStart(12, '0')}`;
  },
  newBlob(data: Data, contentType?: string, name?: string) {
    const { gate, convertHtmlToPdf } = this;
    const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
    return createBlob({
      gate,
      convertHtmlToPdf,
      bytes: bytesOf(data),
      contentType: type,
      name: name ?? null,
    });
  },
  computeDigest(algorithm: GoogleAppsScript.Utilities.DigestAlgorithm, data: Data) {
    if (nameOf(algorithm) !== 'SHA_256') {
      throw new NotEmulatedError(`Utilities.computeDigest with ${nameOf(algorithm)} is not emulated`);
    }
    return signedBytes(sha256(bytesOf(data)));
  },
  computeHmacSha256Signature(data: Data, key: Data) {
    return signedBytes(hmacSha256(bytesOf(data), bytesOf(key)));
  },
  parseCsv(text: string, delimiter?: unknown) {
    const rows = parseCsvText(text, delimiter === undefined ? undefined : String(delimiter));
    return rows ?? refuse('Could not parse text.');
  },
  formatString(template: string, ...values: unknown[]) {
    const text = formatText(template, values);
    if (text === undefined)
      throw new NotEmulatedError(`Utilities.formatString with ${template} is not emulated`);
    return text;
  },
  base64Encode(data: Data) {
    return base64Text(bytesOf(data));
  },
  base64EncodeWebSafe(data: Data) {
    return webSafe(base64Text(bytesOf(data)));
  },
  base64Decode(text: string) {
    return decoded(text);
  },
  base64DecodeWebSafe(text: string) {
    return decoded(text);
  },
} satisfies Emulates<GoogleUtilities, UtilitiesState>;

const data = ['String', 'Integer[]', 'String, Charset'];

const utilitiesClass = defineClass(
  kindOf<GoogleUtilities, UtilitiesState>('Utilities', 'Utilities'),
  methods,
  {
    formatDate: handle('Date, String, String'),
    parseDate: handle('String, String, String'),
    sleep: handle('Integer'),
    getUuid: handle(),
    newBlob: handle(
      'String',
      'String, String?',
      'String, String?, String?',
      'Integer[]',
      'Integer[], String?',
      'Integer[], String?, String?',
    ),
    computeDigest: handle(
      'DigestAlgorithm, String',
      'DigestAlgorithm, Integer[]',
      'DigestAlgorithm, String, Charset',
    ),
    computeHmacSha256Signature: handle('String, String', 'Integer[], Integer[]', 'String, String, Charset'),
    parseCsv: handle('String', 'String, String'),
    formatString: handle('String, Object...'),
    base64Encode: handle(...data),
    base64EncodeWebSafe: handle(...data),
    base64Decode: handle('String', 'String, Charset'),
    base64DecodeWebSafe: handle('String', 'String, Charset'),
  },
  { properties: { Charset: charsets, DigestAlgorithm: digests } },
);

/** The global object Utilities. */
export const createUtilities = (state: UtilitiesState): GoogleUtilities =>
  exposeObject(utilitiesClass, { ...state }, state.gate);
