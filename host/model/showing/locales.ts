// How spreadsheet locales write numbers, dates and times. Only locales listed here are emulated.

export interface SpreadsheetLocale {
  readonly decimal: string;
  readonly thousands: string;
  readonly dateOrder: 'DMY' | 'MDY' | 'YMD';
  /** The formats that Sheets gives a cell into which such a value is typed. */
  readonly dateFormat: string;
  readonly timeFormat: string;
  readonly dateTimeFormat: string;
  /** BCP 47 tag for display text. */
  readonly language: string;
  /** What new tabs are called before their number. */
  readonly sheetName: string;
  readonly spreadsheetName: string;
}

const english = { sheetName: 'Sheet', spreadsheetName: 'Untitled spreadsheet' };

export const spreadsheetLocales: Readonly<Record<string, SpreadsheetLocale>> = {
  vi_VN: {
    decimal: ',',
    thousands: '.',
    dateOrder: 'DMY',
    dateFormat: 'dd/MM/yyyy',
    timeFormat: 'HH:mm:ss',
    dateTimeFormat: 'dd/MM/yyyy HH:mm:ss',
    language: 'vi',
    sheetName: 'Trang tính',
    spreadsheetName: 'Bảng tính không có tiêu đề',
  },
  en_US: {
    decimal: '.',
    thousands: ',',
    dateOrder: 'MDY',
    dateFormat: 'M/d/yyyy',
    timeFormat: 'h:mm:ss AM/PM',
    dateTimeFormat: 'M/d/yyyy H:mm:ss',
    language: 'en-US',
    ...english,
  },
  en_GB: {
    decimal: '.',
    thousands: ',',
    dateOrder: 'DMY',
    dateFormat: 'dd/MM/yyyy',
    timeFormat: 'HH:mm:ss',
    dateTimeFormat: 'dd/MM/yyyy HH:mm:ss',
    language: 'en-GB',
    ...english,
  },
};

/** The locale's habits; throws for a locale that is not emulated. */
export const localeOf = (name: string): SpreadsheetLocale => {
  const locale = spreadsheetLocales[name];
  if (!locale) throw new Error(`The spreadsheet locale ${name} is not emulated.`);
  return locale;
};
