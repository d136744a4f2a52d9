// The options of the export: which workbook, and where its facts go.
import { parseArgs } from 'node:util';
import type { Bilingual } from '../../src/schema/tabs';
import type { ExportOptions } from './exportCommand';

export const exportUsage = `npm run export -- --workbook FILE.xlsx --out DIR

  --workbook  sổ tải về từ Google Sheets (.xlsx)               a workbook downloaded from Google Sheets
  --out       thư mục ghi số liệu (.ndjson) và lược đồ         folder for the facts (.ndjson) and their schema`;

export type ExportOptionsReading =
  | { readonly kind: 'options'; readonly options: ExportOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly problem: Bilingual };

/** The options in the words after `npm run export --`; both are needed. */
export const readExportOptions = (words: readonly string[]): ExportOptionsReading => {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        workbook: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help === true) return { kind: 'help' };
    const { workbook = '', out = '' } = values;
    const missing = [['workbook', workbook] as const, ['out', out] as const].find(
      ([, value]) => value.trim() === '',
    )?.[0];
    if (missing === undefined) return { kind: 'options', options: { workbook, out } };
    return { kind: 'wrong', problem: { vi: `Thiếu --${missing}.`, en: `--${missing} is missing.` } };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { kind: 'wrong', problem: { vi: `Không hiểu dòng lệnh: ${said}`, en: said } };
  }
};
