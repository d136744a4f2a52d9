// The command: reads the workbook, writes facts and schema, or refuses. It prints nothing, and leaves no file half written.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NotAnXlsxError, readXlsx } from '../../host/files/xlsx';
import type { Bilingual } from '../../src/schema/tabs';
import { fileIsFolder, fileMissing, fileNotXlsx, fileUnreadable, outUnusable } from '../fileRefusal';
import { localMinuteAt } from '../localMinute';
import { factLines, factSchema } from './fact';
import { readExport } from './readExport';

export interface ExportOptions {
  readonly workbook: string;
  readonly out: string;
}

export type ExportOutcome =
  | { readonly kind: 'done'; readonly facts: number; readonly files: readonly string[] }
  /** Nothing was written; the sentences say what to mend. */
  | { readonly kind: 'refused'; readonly problems: readonly Bilingual[] };

/** The system's short name of what went wrong: EISDIR, EACCES. */
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

const bytesOf = (path: string): Uint8Array | Bilingual => {
  if (!existsSync(path)) return fileMissing(path).problem;
  try {
    return statSync(path).isDirectory() ? fileIsFolder(path).problem : readFileSync(path);
  } catch (error) {
    return fileUnreadable(path, codeOf(error)).problem;
  }
};

/** Writes all files beside their places first, then puts them there: of a disk that fails nothing is left. */
const writeAll = (folder: string, files: ReadonlyMap<string, string>): Bilingual | null => {
  const parts = [...files.keys()].map((name) => join(folder, `${name}.part`));
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(folder, `${name}.part`), text);
    for (const name of files.keys()) renameSync(join(folder, `${name}.part`), join(folder, name));
    return null;
  } catch (error) {
    for (const part of parts.filter((one) => existsSync(one))) rmSync(part);
    return outUnusable(folder, codeOf(error)).problem;
  }
};

/**
 * Exports the workbook at the moment: `facts-<campaign>-<commune>.ndjson` and `facts.schema.json` in the folder, in the place
 * of those of an earlier export of the same commune.
 */
export const runExport = async (
  { workbook: path, out }: ExportOptions,
  now: Date,
): Promise<ExportOutcome> => {
  const refused = (...problems: readonly Bilingual[]): ExportOutcome => ({ kind: 'refused', problems });
  const bytes = bytesOf(path);
  if ('vi' in bytes) return refused(bytes);
  try {
    const workbook = await readXlsx(bytes);
    const reading = readExport(workbook, localMinuteAt(now, workbook.timeZone));
    if (reading.kind === 'refused') return reading;
    const { facts } = reading;
    const [first] = facts;
    const name = `facts-${first?.campaign_id ?? ''}-${first?.commune_code ?? ''}.ndjson`;
    const files = new Map([
      [name, factLines(facts)],
      ['facts.schema.json', `${JSON.stringify(factSchema, null, 2)}\n`],
    ]);
    const problem = writeAll(out, files);
    if (problem !== null) return refused(problem);
    return { kind: 'done', facts: facts.length, files: [...files.keys()].map((file) => join(out, file)) };
  } catch (error) {
    if (error instanceof NotAnXlsxError) return refused(fileNotXlsx(path, error.reason).problem);
    throw error;
  }
};
