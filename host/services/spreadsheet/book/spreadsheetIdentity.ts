// Spreadsheet: its name, settings and messages.
import { isTimeZone } from '../../../model/showing/timeZones';
import { localeOf } from '../../../model/showing/locales';
import { handle, read, write, type Emulates, type Rules } from '../../../runtime/objects/emulatedClass';
import { refuse } from '../../../runtime/objects/exceptions';
import type { GoogleSpreadsheet } from '../googleTypes';
import { metadataOverloads, ownMetadata, readMetadata } from '../metadata/metadata';
import type { SpreadsheetPlace } from '../states';

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
  toast(text: string, title?: string) {
    this.world.toast(title ?? '', String(text));
  },
  addDeveloperMetadata(key: string, ...more: unknown[]) {
    this.workbook.metadata.push(readMetadata(this.workbook, key, more));
    return this.self;
  },
  getDeveloperMetadata() {
    return ownMetadata(this, null).map(this.world.make.metadata);
  },
  createDeveloperMetadataFinder() {
    const { world, workbook } = this;
    return world.make.metadataFinder({ world, workbook, sheet: null, area: null, wanted: {} });
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
  toast: write('String', 'String, String', 'String, String, Number?'),
  addDeveloperMetadata: write(...metadataOverloads),
  getDeveloperMetadata: read(),
  createDeveloperMetadataFinder: handle(),
};
