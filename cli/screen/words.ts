// What the screen says of a run, in both languages: the add-in's words, and a few of its own. What handlers found, they
// word themselves.
import type { Severity } from '../../src/domain/finding';
import type { Language } from '../../src/domain/plan/campaign';
import type { Catalogue, Label } from '../../src/i18n';
import { catalogueOf } from '../../src/i18n';
import { plural } from '../../src/i18n/en/plural';
import type { PdfTrouble } from '../pdfPrinter';

interface OwnWords {
  readonly madeUp: string;
  readonly laggards: string;
  readonly noLaggards: string;
  readonly more: (count: number) => string;
  readonly findings: string;
  readonly noFindings: string;
  readonly files: string;
  readonly mails: (count: number) => string;
  readonly took: (seconds: string) => string;
  readonly calls: (total: number, roundTrips: number) => string;
  readonly perDay: string;
  readonly pace: string;
  readonly cutOff: string;
  readonly asOf: string;
  readonly wentWrong: string;
  /** When no handler could do what it was asked to. */
  readonly nothingDone: string;
  /** When something fails that nobody thought of. */
  readonly unexpected: (detail: string) => string;
  readonly pdfTrouble: Readonly<Record<PdfTrouble, string>>;
  /** After a number: 5 lỗi, 6 cảnh báo. The add-in's own are headings. */
  readonly counted: Readonly<Record<Severity, (count: number) => string>>;
  readonly laggingUnits: (behind: number, silent: number, all: number) => string;
  /** Shorter than the add-in's, for the columns of a terminal. */
  readonly short: Readonly<Partial<Record<Label, string>>>;
  readonly shortReporting: Readonly<Partial<Catalogue['reporting']>>;
}

export type Words = Omit<OwnWords, 'short' | 'shortReporting'> &
  Pick<Catalogue, 'labels' | 'statuses' | 'reporting'>;

const ownWords: Readonly<Record<Language, OwnWords>> = {
  vi: {
    madeUp: 'Số liệu mẫu, đặt ra để thử',
    laggards: 'Đơn vị cần đôn đốc',
    noLaggards: 'Không đơn vị nào chậm hoặc chưa báo cáo.',
    more: (count) => `… và ${count} dòng nữa, xem trong sổ`,
    findings: 'Phát hiện khi kiểm tra',
    noFindings: 'Không phát hiện gì.',
    files: 'Kết quả nằm ở',
    mails: (count) => `${count} thư đã soạn`,
    took: (seconds) => `Xong sau ${seconds} giây`,
    calls: (total, roundTrips) => `${total} lệnh gọi dịch vụ, ${roundTrips} lượt đi về`,
    perDay: 'Cần/ngày',
    pace: 'So với kế hoạch',
    cutOff: 'Số liệu chốt lúc',
    asOf: 'Tính đến',
    wentWrong: 'Có lỗi, không ghi gì ngoài run.json',
    nothingDone: 'Không việc nào làm được; lý do ghi ở trên',
    unexpected: (detail) => `Có lỗi ngoài dự kiến, lượt chạy dừng lại (${detail})`,
    pdfTrouble: {
      noChromium:
        'Thư không kèm bản PDF: máy không có Chromium để in. Hãy cài (Debian, Ubuntu: sudo apt install chromium), hoặc ghi đường dẫn Chrome vào biến CHROME_PATH, rồi chạy lại.',
      failed: 'Thư không kèm bản PDF: Chromium không in được. Hãy chạy lại.',
    },
    counted: {
      error: (count) => `${count} lỗi`,
      warning: (count) => `${count} cảnh báo`,
      fixed: (count) => `${count} đã tự nhận dạng`,
    },
    laggingUnits: (behind, silent, all) =>
      `${behind}/${all} đơn vị chậm hoặc có nguy cơ chậm, ${silent} chưa báo cáo.`,
    short: { done: 'Đã làm' },
    shortReporting: { zero: 'Chưa phát sinh' },
  },
  en: {
    madeUp: 'Sample data, made up',
    laggards: 'Units to urge',
    noLaggards: 'No unit lags or is silent.',
    more: (count) => `… and ${count} more rows, see the workbook`,
    findings: 'Findings',
    noFindings: 'Nothing was found.',
    files: 'Results',
    mails: (count) => (count === 1 ? '1 mail composed' : `${count} mails composed`),
    took: (seconds) => `Done in ${seconds} s`,
    calls: (total, roundTrips) => `${total} service calls, ${roundTrips} round trips`,
    perDay: 'Per day',
    pace: 'Pace',
    cutOff: 'Cut-off',
    asOf: 'As of',
    wentWrong: 'Something is wrong; nothing was written but run.json',
    nothingDone: 'Nothing could be done; the reasons stand above',
    unexpected: (detail) => `Something unexpected went wrong, and the run ended (${detail})`,
    pdfTrouble: {
      noChromium:
        'The mail goes without its PDF: there is no Chromium to print with. Install it (Debian, Ubuntu: sudo apt install chromium), or name a Chrome in CHROME_PATH, and run again.',
      failed: 'The mail goes without its PDF: Chromium did not print. Run again.',
    },
    counted: {
      error: (count) => plural(count, 'error'),
      warning: (count) => plural(count, 'warning'),
      fixed: (count) => `${count} mended`,
    },
    laggingUnits: (behind, silent, all) =>
      `${behind} of ${all} units behind or at risk, ${silent} not reported.`,
    short: { done: 'Done', status: 'State' },
    shortReporting: {},
  },
};

/** All that the screen says in the language. */
export const wordsOf = (language: Language): Words => {
  const { labels, statuses, reporting } = catalogueOf(language);
  const { short, shortReporting, ...own } = ownWords[language];
  return {
    ...own,
    labels: { ...labels, ...short },
    statuses,
    reporting: { ...reporting, ...shortReporting },
  };
};
