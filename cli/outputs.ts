// Writes what a run leaves behind into a folder, after taking away what an earlier run left there.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../host/createHost';
import { writeEml } from '../host/files/eml';
import { renderWorkbookHtml } from '../host/files/html';
import { writeXlsx } from '../host/files/xlsx';
import type { SentMail } from '../host/model/workbook';
import type { RunRecord } from './runRecord';

export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
}

const ownFiles = /^(workbook\.(xlsx|html)|mail-\d+\.eml|run\.json)$/;

/** run.json alone, for a run that could not use its workbook. */
export const writeRecord = (folder: string, record: RunRecord): WrittenFile[] => {
  clear(folder);
  return [write(folder, 'run.json', recordText(record))];
};

/** Workbook, page, mails and run.json; the mails are those given, dated by the host's clock. */
export const writeOutputs = async (
  folder: string,
  host: Host,
  mails: readonly SentMail[],
  from: string,
  record: RunRecord,
): Promise<WrittenFile[]> => {
  const workbook = await writeXlsx(host.workbook, host.clock.now());
  // Colours that depend on today are those of the run's day.
  const page = renderWorkbookHtml({ ...host.workbook, savedAt: host.clock.now() });
  const messages = await Promise.all(mails.map((mail) => writeEml(mail, { from, date: host.clock.now() })));
  clear(folder);
  return [
    write(folder, 'workbook.xlsx', workbook),
    write(folder, 'workbook.html', page),
    ...messages.map((message, index) => write(folder, `mail-${index + 1}.eml`, message)),
    write(folder, 'run.json', recordText(record)),
  ];
};

const recordText = (record: RunRecord): string => `${JSON.stringify(record, null, 2)}\n`;

const clear = (folder: string): void => {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (ownFiles.test(name)) rmSync(join(folder, name));
};

const write = (folder: string, name: string, content: string | Uint8Array): WrittenFile => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { path, bytes: bytes.length };
};
