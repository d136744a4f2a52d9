// Google's class HtmlOutput.
import type { CallGate } from '../../runtime/calls/callGate';
import { defineClass, handle, kindOf, type Emulates } from '../../runtime/objects/emulatedClass';
import { exposeObject } from '../../runtime/objects/emulatedObject';
import { utf8Bytes } from '../../model/textBytes';
import type { FileContent } from '../../model/workbook';

type GoogleHtml = GoogleAppsScript.HTML.HtmlOutput;

export interface HtmlOutputState {
  readonly makeBlob: (content: FileContent) => GoogleAppsScript.Base.Blob;
  content: string;
  title: string;
  /** Pixels; null until set. */
  width: number | null;
  height: number | null;
}

export const htmlOutputKind = kindOf<GoogleHtml, HtmlOutputState>('HtmlService', 'HtmlOutput');

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const methods = {
  append(html: string) {
    this.content += html;
    return this.self;
  },
  appendUntrusted(text: string) {
    this.content += String(text).replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
    return this.self;
  },
  clear() {
    this.content = '';
    return this.self;
  },
  getContent() {
    return this.content;
  },
  setContent(html: string) {
    this.content = html;
    return this.self;
  },
  getTitle() {
    return this.title;
  },
  setTitle(title: string) {
    this.title = title;
    return this.self;
  },
  getWidth() {
    // Null until a width is set, although the published type says number.
    return this.width as number;
  },
  setWidth(width: number) {
    this.width = width;
    return this.self;
  },
  getHeight() {
    // Null until a height is set, although the published type says number.
    return this.height as number;
  },
  setHeight(height: number) {
    this.height = height;
    return this.self;
  },
  getBlob() {
    return this.makeBlob({ name: 'output.html', contentType: 'text/html', bytes: utf8Bytes(this.content) });
  },
} satisfies Emulates<GoogleHtml, HtmlOutputState>;

const htmlOutputClass = defineClass(htmlOutputKind, methods, {
  append: handle('String'),
  appendUntrusted: handle('String'),
  clear: handle(),
  getContent: handle(),
  setContent: handle('String'),
  getTitle: handle(),
  setTitle: handle('String'),
  getWidth: handle(),
  setWidth: handle('Integer'),
  getHeight: handle(),
  setHeight: handle('Integer'),
  getBlob: handle(),
});

/** An output with that content and nothing else set. */
export const createHtmlOutput = (
  content: string,
  makeBlob: HtmlOutputState['makeBlob'],
  gate: CallGate,
): GoogleHtml =>
  exposeObject(htmlOutputClass, { makeBlob, content, title: '', width: null, height: null }, gate);
