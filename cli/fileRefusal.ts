// A file given as the workbook that is none: what to tell people, and the record of the run that could not begin.
import type { Bilingual } from '../src/schema/tabs';
import { localMinuteAt } from './localMinute';
import type { CommandOptions } from './options';
import type { Project } from './project';
import type { RunRecord } from './runRecord';
import { recordOf } from './runRecord';

export interface FileRefusal {
  readonly code: 'FILE_MISSING' | 'FILE_NOT_XLSX';
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

export const fileNotXlsx = (path: string): FileRefusal => ({
  code: 'FILE_NOT_XLSX',
  received: path,
  problem: {
    vi: `Tệp ${path} không phải sổ .xlsx đọc được. Hãy tải lại từ Google Sheets (Tệp ▸ Tải xuống ▸ .xlsx).`,
    en: `${path} is no .xlsx workbook that can be read. Download it again from Google Sheets (File ▸ Download ▸ .xlsx).`,
  },
});

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
  return { ...recordOf({ asOf, timeZone, runs: [], mails: [], dialogs: [] }), issues: [issue] };
};
