// Why a workbook is not exported, in both languages: where, what, and what to type.
import type { Finding } from '../../src/domain/finding';
import { wordFinding } from '../../src/i18n';
import type { Cell } from '../../src/schema/cells/cell';
import { showCell } from '../../src/schema/cells/cell';
import { settingItemOf } from '../../src/schema/settingItems';
import type { Bilingual } from '../../src/schema/tabs';
import { tabNames } from '../../src/schema/tabs';

/** The settings without which nobody could tell whose figures these are. */
export type CodeKey = 'campaignCode' | 'communeCode';

const examples: Readonly<Record<CodeKey, string>> = { campaignCode: "'TK-2025", communeCode: "'00123" };

const both = (text: (language: 'vi' | 'en') => string): Bilingual => ({ vi: text('vi'), en: text('en') });

/** The code is not typed, or is no text: `cell` is what stands there, `place` its cell (`B34`), null without a line for it. */
export const codeRefused = (key: CodeKey, cell: Cell, place: string | null): Bilingual => {
  const item = settingItemOf(key);
  const tab = tabNames.settings;
  const example = examples[key];
  if (place === null)
    return {
      vi: `Trang “${tab.vi}” chưa có dòng “${item.vi}”. Chạy Chiến dịch ▸ Thiết lập ▸ Tạo sổ chiến dịch để thêm dòng này, rồi gõ mã có dấu ' ở trước, ví dụ: ${example}.`,
      en: `The tab “${tab.en}” has no line “${item.en}”. Run Campaign ▸ Set up ▸ Create campaign, which adds it, then type the code with ' before it, such as ${example}.`,
    };
  const type = {
    vi: `Hãy gõ vào ô ${place} mã có dấu ' ở trước, ví dụ: ${example}.`,
    en: `Type the code with ' before it into cell ${place}, such as ${example}.`,
  };
  if (cell === '')
    return {
      vi: `Trang “${tab.vi}” chưa điền “${item.vi}”. ${type.vi}`,
      en: `The tab “${tab.en}” says no “${item.en}”. ${type.en}`,
    };
  if (typeof cell === 'number')
    return {
      vi: `“${item.vi}” ở trang “${tab.vi}” đang là số ${cell}: nếu mã có số 0 ở đầu thì số 0 ấy đã mất. ${type.vi}`,
      en: `“${item.en}” on the tab “${tab.en}” is the number ${cell}: a zero that stood before it is lost. ${type.en}`,
    };
  return {
    vi: `“${item.vi}” ở trang “${tab.vi}” ghi “${showCell(cell)}”: mã chỉ gồm chữ không dấu, chữ số, dấu chấm, gạch ngang, gạch dưới. ${type.vi}`,
    en: `“${item.en}” on the tab “${tab.en}” says “${showCell(cell)}”: a code is made of plain letters, digits, dots, dashes and low lines. ${type.en}`,
  };
};

/** A finding about the plan or the tabs, with its place. */
export const findingRefused = (finding: Finding, title: string | null): Bilingual =>
  both((language) => {
    const place = [title ?? tabNames[finding.tab][language], `${finding.column ?? ''}${finding.row ?? ''}`];
    return `${place.filter((part) => part !== '').join(' ')}: ${wordFinding(finding, language, null)}`;
  });

/** Nothing is on record: there is nothing to export. */
export const nothingFrozen: Bilingual = {
  vi: `Trang “${tabNames.frozenFigures.vi}” chưa có số liệu nào. Hãy lập báo cáo trong sổ rồi tải lại tệp .xlsx.`,
  en: `The tab “${tabNames.frozenFigures.en}” holds no figures yet. Build a report in the book and download it again.`,
};

const mostRows = 10;

const rowsOf = (rows: readonly number[]): string =>
  rows.slice(0, mostRows).join(', ') + (rows.length > mostRows ? ', …' : '');

/** Rows of the record that cannot be read: none is left out in silence. */
export const rowsUnread = (rows: readonly number[]): Bilingual => ({
  vi: `Trang “${tabNames.frozenFigures.vi}”, dòng ${rowsOf(rows)}: không đọc được hết (thiếu kỳ, ngày, đơn vị, chỉ tiêu, hoặc có ô không phải số nguyên). Trang này do sổ tự ghi: hãy khôi phục bản cũ (Tệp ▸ Nhật ký phiên bản) rồi tải lại.`,
  en: `The tab “${tabNames.frozenFigures.en}”, row ${rowsOf(rows)}: cannot be read whole (no period, date, unit or indicator, or a cell that is no whole number). The book itself writes this tab: restore an earlier version (File ▸ Version history) and download it again.`,
});

/** Rows that say what another row has said. */
export const rowsDoubled = (rows: readonly number[]): Bilingual => ({
  vi: `Trang “${tabNames.frozenFigures.vi}”, dòng ${rowsOf(rows)}: lặp lại số liệu đã có ở dòng trên. Hãy xóa các dòng bị chép thừa rồi tải lại.`,
  en: `The tab “${tabNames.frozenFigures.en}”, row ${rowsOf(rows)}: says again what a row above says. Delete the rows that were copied and download it again.`,
});
