// Google's class Blob.
import { signedBytes, unsignedBytes, utf8Bytes, utf8Text } from '../../model/textBytes';
import type { FileContent } from '../../model/workbook';
import type { CallGate } from '../../runtime/calls/callGate';
import { defineClass, handle, kindOf, type Emulates } from '../../runtime/objects/emulatedClass';
import { exposeObject } from '../../runtime/objects/emulatedObject';
import { NotEmulatedError, refuse } from '../../runtime/objects/exceptions';

type GoogleBlob = GoogleAppsScript.Base.Blob;

export interface BlobState {
  readonly gate: CallGate;
  readonly convertHtmlToPdf: ((html: string) => Uint8Array) | undefined;
  bytes: Uint8Array;
  contentType: string | null;
  name: string | null;
}

export const blobKind = kindOf<GoogleBlob, BlobState>('Utilities', 'Blob');

const copyOf = ({ gate, convertHtmlToPdf, bytes, contentType, name }: BlobState): BlobState => ({
  gate,
  convertHtmlToPdf,
  bytes,
  contentType,
  name,
});

const requireUtf8 = (charset: string | undefined): void => {
  if (charset === undefined || /^utf-?8$/i.test(charset)) return;
  throw new NotEmulatedError(`The character set ${charset} is not emulated`);
};

/** HTML to PDF is the one conversion that the host can do, if it was given the means; null when they fail. */
const printed = ({ convertHtmlToPdf, bytes }: BlobState): Uint8Array | null => {
  try {
    return convertHtmlToPdf?.(utf8Text(bytes)) ?? null;
  } catch {
    // Google tells nothing of why.
    return null;
  }
};

const converted = (state: BlobState, contentType: string): BlobState => {
  if (contentType === state.contentType) return copyOf(state);
  const possible = state.contentType === 'text/html' && contentType === 'application/pdf';
  const pdf = possible ? printed(state) : null;
  if (pdf === null) refuse(`Conversion from ${state.contentType} to ${contentType} failed.`);
  const name = state.name === null ? null : state.name.replace(/\.html?$/i, '') + '.pdf';
  return { ...copyOf(state), bytes: pdf, contentType, name };
};

const methods = {
  getBytes() {
    return signedBytes(this.bytes);
  },
  setBytes(numbers: readonly number[]) {
    this.bytes = unsignedBytes(numbers);
    return this.self;
  },
  getDataAsString(charset?: string) {
    requireUtf8(charset);
    return utf8Text(this.bytes);
  },
  setDataFromString(text: string, charset?: string) {
    requireUtf8(charset);
    this.bytes = utf8Bytes(text);
    return this.self;
  },
  getContentType() {
    return this.contentType;
  },
  setContentType(contentType: string | null) {
    this.contentType = contentType;
    return this.self;
  },
  getName() {
    return this.name;
  },
  setName(name: string) {
    this.name = name;
    return this.self;
  },
  getAs(contentType: string) {
    return createBlob(converted(this, contentType));
  },
  getBlob() {
    return this.self;
  },
  copyBlob() {
    return createBlob(copyOf(this));
  },
  isGoogleType() {
    return false;
  },
} satisfies Emulates<GoogleBlob, BlobState>;

const blobClass = defineClass(blobKind, methods, {
  getBytes: handle(),
  setBytes: handle('Integer[]'),
  getDataAsString: handle('', 'String'),
  setDataFromString: handle('String', 'String, String'),
  getContentType: handle(),
  setContentType: handle('String?'),
  getName: handle(),
  setName: handle('String'),
  getAs: handle('String'),
  getBlob: handle(),
  copyBlob: handle(),
  isGoogleType: handle(),
});

/** A blob for scripts to hold. */
export const createBlob = (state: BlobState): GoogleBlob => exposeObject(blobClass, { ...state }, state.gate);

/** The blob as a file, for mails; a blob without a name is called as Google calls it. */
export const fileOf = ({ bytes, contentType, name }: BlobState): FileContent => ({
  name: name ?? 'Unnamed Attachment',
  contentType: contentType ?? 'application/octet-stream',
  bytes,
});
