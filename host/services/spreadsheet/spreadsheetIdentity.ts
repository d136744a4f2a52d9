// Spreadsheet: its name, settings, people and messages.
import { isTimeZone } from '../../model/timeZones';
import { localeOf } from '../../model/locales';
import { read, write, type Emulates, type Rules } from '../../runtime/emulatedClass';
import { refuse } from '../../runtime/exceptions';
import { emailOf } from '../users';
import type { GoogleSpreadsheet, GoogleUser } from './googleTypes';
import { metadataOverloads, readMetadata } from './metadata';
import type { SpreadsheetPlace } from './states';

export const spreadsheetIdentity = {
  getId() {
    return this.workbook.id;
  },
  getUrl() {
    return `https://docs.google.com/spreadsheets/d/${this.workbook.id}/edit`;
  },
  getName() {
    return this.workbook.name;
  },
  rename(name: string) {
    this.workbook.name = String(name);
  },
  getSpreadsheetLocale() {
    return this.workbook.locale;
  },
  /** A locale that the host does not know is refused by name. */
  setSpreadsheetLocale(locale: string) {
    localeOf(locale);
    this.workbook.locale = locale;
  },
  getSpreadsheetTimeZone() {
    return this.workbook.timeZone;
  },
  setSpreadsheetTimeZone(timeZone: string) {
    if (!isTimeZone(timeZone)) refuse(`Invalid argument: ${timeZone}`);
    this.workbook.timeZone = timeZone;
  },
  getOwner() {
    return this.world.make.user(this.workbook.owner);
  },
  /** The owner comes first. */
  getEditors() {
    return [...new Set([this.workbook.owner, ...this.workbook.editors])].map((email) =>
      this.world.make.user(email),
    );
  },
  addEditor(editor: string | GoogleUser) {
    this.workbook.editors = [...new Set([...this.workbook.editors, emailOf(editor)])];
    return this.self;
  },
  addEditors(emails: readonly string[]) {
    this.workbook.editors = [...new Set([...this.workbook.editors, ...emails])];
    return this.self;
  },
  removeEditor(editor: string | GoogleUser) {
    const email = emailOf(editor);
    this.workbook.editors = this.workbook.editors.filter((other) => other !== email);
    return this.self;
  },
  toast(text: string, title?: string) {
    this.world.toast(title ?? '', String(text));
  },
  addDeveloperMetadata(key: string, ...more: unknown[]) {
    this.workbook.metadata.push(readMetadata(key, more));
    return this.self;
  },
  getDeveloperMetadata() {
    return this.workbook.metadata.map((entry) =>
      this.world.make.metadata({ world: this.world, owner: this.workbook.metadata, entry }),
    );
  },
} satisfies Emulates<GoogleSpreadsheet, SpreadsheetPlace>;

export const spreadsheetIdentityRules: Rules<typeof spreadsheetIdentity> = {
  getId: read(),
  getUrl: read(),
  getName: read(),
  rename: write('String'),
  getSpreadsheetLocale: read(),
  setSpreadsheetLocale: write('String'),
  getSpreadsheetTimeZone: read(),
  setSpreadsheetTimeZone: write('String'),
  getOwner: read(),
  getEditors: read(),
  addEditor: write('String', 'User'),
  addEditors: write('String[]'),
  removeEditor: write('String', 'User'),
  toast: write('String', 'String, String', 'String, String, Number?'),
  addDeveloperMetadata: write(...metadataOverloads),
  getDeveloperMetadata: read(),
};
