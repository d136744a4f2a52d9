// A file or folder that cannot be used: what to tell people, and the record of the run that could not begin.
import type { UnreadableReason } from '../host/files/xlsx';
import { readBounds } from '../host/files/xlsx/readBounds';
import type { Bilingual } from '../src/schema/tabs';
import { localMinuteAt } from './localMinute';
import type { CommandOptions } from './options';
import type { Project } from './project';
import { editionIn } from './project';
import type { RunRecord } from './runRecord';
import { recordOf } from './runRecord';

export interface FileRefusal {
  readonly code:
    | 'FILE_MISSING'
    | 'FILE_IS_FOLDER'
    | 'FILE_UNREADABLE'
    | 'FILE_NOT_XLSX'
    | 'FILE_ENCRYPTED'
    | 'FILE_TOO_LARGE'
    | 'OUT_UNUSABLE';
  readonly received: string;
  readonly problem: Bilingual;
}

export const fileMissing = (path: string): FileRefusal => ({
  code: 'FILE_MISSING',
  received: path,
  problem: {
    vi: `Không tìm thấy tệp ${path}. Hãy tải sổ về từ Google Sheets (Tệp ▸ Tải xuống ▸ .xlsx) rồi ghi đúng đường dẫn.`,
    en: `There is no file ${path}. Download the workbook from Google Sheets (File ▸ Download ▸ .xlsx) and give its path.`,
  },
});

export const fileIsFolder = (path: string): FileRefusal => ({
  code: 'FILE_IS_FOLDER',
  received: path,
  problem: {
    vi: `${path} là thư mục, không phải tệp .xlsx. Hãy ghi đường dẫn đến đúng tệp sổ.`,
    en: `${path} is a folder and no .xlsx file. Give the path of the workbook itself.`,
  },
});

/** The system refuses to hand the file over: no right to read it, or a disk that fails. */
export const fileUnreadable = (path: string, detail: string): FileRefusal => ({
  code: 'FILE_UNREADABLE',
  received: path,
  problem: {
    vi: `Máy không cho đọc tệp ${path} (${detail}). Hãy kiểm tra quyền đọc tệp, hoặc chép tệp sang thư mục khác.`,
    en: `The system does not let ${path} be read (${detail}). See who may read it, or copy it elsewhere.`,
  },
});

/** The folder for the results is a file, or may not be written into. */
export const outUnusable = (path: string, detail: string): FileRefusal => ({
  code: 'OUT_UNUSABLE',
  received: path,
  problem: {
    vi: `Không ghi kết quả vào ${path} được: đó không phải thư mục, hoặc không được ghi vào đó (${detail}). Hãy ghi một thư mục khác sau --out.`,
    en: `Results cannot be written to ${path}: it is no folder, or may not be written to (${detail}). Name another folder after --out.`,
  },
});

/** Why the file is no workbook that can be read, and what to do about it. */
export const fileNotXlsx = (path: string, reason: UnreadableReason): FileRefusal => ({
  ...unreadable[reason](path),
  received: path,
});

const { rows, columns, cells } = readBounds;

const unreadable: Readonly<Record<UnreadableReason, (path: string) => Omit<FileRefusal, 'received'>>> = {
  damaged: (path) => ({
    code: 'FILE_NOT_XLSX',
    problem: {
      vi: `Tệp ${path} không phải sổ .xlsx đọc được. Hãy tải lại từ Google Sheets (Tệp ▸ Tải xuống ▸ .xlsx).`,
      en: `${path} is no .xlsx workbook that can be read. Download it again from Google Sheets (File ▸ Download ▸ .xlsx).`,
    },
  }),
  encrypted: (path) => ({
    code: 'FILE_ENCRYPTED',
    problem: {
      vi: `Tệp ${path} có đặt mật khẩu. Hãy mở bằng Excel hoặc LibreOffice, bỏ mật khẩu, lưu lại dạng .xlsx rồi chạy lại.`,
      en: `${path} is protected by a password. Open it in Excel or LibreOffice, save it as .xlsx without one, and run again.`,
    },
  }),
  tooLarge: (path) => ({
    code: 'FILE_TOO_LARGE',
    problem: {
      vi: `Tệp ${path} quá lớn: mỗi trang được đọc nhiều nhất ${rows.toLocaleString('vi')} dòng và ${columns.toLocaleString('vi')} cột, cả sổ ${cells.toLocaleString('vi')} ô. Hãy xóa các dòng, cột và trang thừa rồi tải lại.`,
      en: `${path} is too large: a tab is read up to ${rows.toLocaleString('en')} rows and ${columns.toLocaleString('en')} columns, a workbook up to ${cells.toLocaleString('en')} cells. Delete the rows, columns and tabs that are not needed and download it again.`,
    },
  }),
};

/** run.json of such a run: nothing but the one issue. */
export const recordOfRefusal = (
  refusal: FileRefusal,
  options: CommandOptions,
  project: Project,
  now: Date,
): RunRecord => {
  const { timeZone } = project.manifest;
  const asOf = options.asOf ?? localMinuteAt(now, timeZone);
  const issue = {
    code: refusal.code,
    severity: 'error',
    tab: null,
    row: null,
    column: null,
    unit: null,
    received: refusal.received,
    expected: '.xlsx',
    message: refusal.problem[options.language ?? 'vi'],
  };
  const edition = editionIn(project.bundle);
  return { ...recordOf({ edition, asOf, timeZone, runs: [], mails: [], dialogs: [] }), issues: [issue] };
};
