// The command itself: opens the workbook, runs the handlers on the host, writes the files. It returns what happened
// and prints nothing.
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Host, HandlerRun } from '../host/createHost';
import { createHost } from '../host/createHost';
import { NotAnXlsxError } from '../host/files/xlsx';
import type { Bilingual } from '../src/schema/tabs';
import type { CampaignNames } from './campaign/campaignNames';
import { namesIn } from './campaign/campaignNames';
import { isRefused, isUnusable } from './handlerResults';
import type { FileRefusal } from './fileRefusal';
import {
  fileIsFolder,
  fileMissing,
  fileNotXlsx,
  fileUnreadable,
  outUnusable,
  recordOfRefusal,
} from './fileRefusal';
import { localMinuteAt, momentOf } from './localMinute';
import { chooseLanguage, openFile, openSample } from './campaign/openCampaign';
import type { CommandOptions } from './options';
import type { WrittenFile } from './outputs';
import { writeOutputs, writeRecord } from './outputs';
import type { PdfPrinter, PdfTrouble } from './pdfPrinter';
import { createPdfPrinter } from './pdfPrinter';
import type { Project } from './project';
import { editionIn, sampleIds } from './project';
import type { RunRecord } from './runRecord';
import { recordOf } from './runRecord';
import { readSample } from './campaign/sampleFolder';

export type CommandOutcome =
  /** The command line asks for what there is not; nothing was done. */
  | { readonly kind: 'wrong'; readonly problem: Bilingual }
  /** The workbook cannot be used, or a handler failed; only the record was written. */
  | {
      readonly kind: 'unusable';
      readonly problem: Bilingual | null;
      readonly record: RunRecord;
      readonly files: readonly WrittenFile[];
    }
  | {
      readonly kind: 'done';
      readonly names: CampaignNames;
      readonly madeUp: Bilingual | null;
      /** No handler could do what it was asked to. */
      readonly nothingDone: boolean;
      /** Why a mail goes without its PDF. */
      readonly pdfTrouble: PdfTrouble | null;
      readonly record: RunRecord;
      readonly files: readonly WrittenFile[];
    };

interface Opened {
  readonly host: Host;
  readonly user: string;
  readonly madeUp: Bilingual | null;
}

/** Runs the command; `now` is the real moment, used where neither option nor sample says another. */
export const runCommand = async (
  options: CommandOptions,
  project: Project,
  now: Date,
): Promise<CommandOutcome> => {
  const wrong = wrongIn(options, project);
  if (wrong !== null) return { kind: 'wrong', problem: wrong };
  const printer = createPdfPrinter();
  const out = outFault(options.out);
  if (out !== null)
    return {
      kind: 'unusable',
      problem: out.problem,
      record: recordOfRefusal(out, options, project, now),
      files: [],
    };
  const opened = await open(options, project, now, printer);
  if ('problem' in opened) {
    const record = recordOfRefusal(opened, options, project, now);
    return { kind: 'unusable', problem: opened.problem, record, files: writeRecord(options.out, record) };
  }
  const { host, user, madeUp } = opened;
  if (options.language !== null) chooseLanguage(host, options.language);
  const [mailsBefore, dialogsBefore] = [host.mails.length, host.dialogs.length];
  const runs = runHandlers(host, options.handlers, user);
  const mails = host.mails.slice(mailsBefore);
  const { timeZone } = host.workbook;
  const record = recordOf({
    edition: editionIn(project.bundle),
    asOf: localMinuteAt(host.clock.now(), timeZone),
    timeZone,
    runs,
    mails,
    dialogs: host.dialogs.slice(dialogsBefore),
  });
  if (runs.some(hasFailed)) {
    return { kind: 'unusable', problem: null, record, files: writeRecord(options.out, record) };
  }
  const files = await writeOutputs(options.out, host, mails, user, record);
  return {
    kind: 'done',
    names: namesIn(host.workbook),
    madeUp,
    nothingDone: runs.length > 0 && runs.every(({ result }) => isRefused(result)),
    // What was printed for something else is no mail's document.
    pdfTrouble: mails.length === 0 ? null : printer.trouble(),
    record,
    files,
  };
};

/** The first handler that fails ends the run: the next ones would stand on what it left. */
const runHandlers = (host: Host, handlers: readonly string[], user: string): readonly HandlerRun[] => {
  const runs: HandlerRun[] = [];
  for (const handler of handlers) {
    const run = host.run(handler, { kind: 'menu', user });
    runs.push(run);
    if (hasFailed(run)) break;
  }
  return runs;
};

const hasFailed = (run: HandlerRun): boolean => run.error !== undefined || isUnusable(run.result);

const wrongIn = (options: CommandOptions, project: Project): Bilingual | null => {
  const samples = sampleIds(project);
  if (options.source.kind === 'sample' && !samples.includes(options.source.id)) {
    const { id } = options.source;
    const list = samples.join(', ');
    return {
      vi: `Không có chiến dịch mẫu ${id}. Có: ${list}.`,
      en: `There is no sample ${id}. There are: ${list}.`,
    };
  }
  const host = createHost({ manifest: project.manifest });
  host.load(project.bundle);
  const names = host.handlerNames();
  const unknown = options.handlers.find((handler) => !names.includes(handler));
  if (unknown === undefined) return null;
  const list = names.join(', ');
  return {
    vi: `Không có hàm ${unknown}. Có: ${list}.`,
    en: `There is no function ${unknown}. There are: ${list}.`,
  };
};

/** Why the folder for the results cannot be used; it is made where it is not there. */
const outFault = (folder: string): FileRefusal | null => {
  try {
    mkdirSync(folder, { recursive: true });
    return null;
  } catch (error) {
    return outUnusable(folder, codeOf(error));
  }
};

/** The system's short name of what went wrong: EISDIR, EACCES. */
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

const open = async (
  options: CommandOptions,
  project: Project,
  now: Date,
  printer: PdfPrinter,
): Promise<Opened | FileRefusal> => {
  const making = { convertHtmlToPdf: printer.print };
  if (options.source.kind === 'sample') {
    const sample = readSample(join(project.samplesFolder, options.source.id));
    const host = openSample(sample, project, options.asOf ?? sample.asOf, making);
    return { host, user: options.user ?? sample.user, madeUp: sample.madeUp };
  }
  const { path } = options.source;
  if (!existsSync(path)) return fileMissing(path);
  const bytes = bytesOf(path);
  if ('problem' in bytes) return bytes;
  try {
    const host = await openFile(bytes, project, now, making);
    if (options.asOf !== null) host.clock.set(momentOf(options.asOf, host.workbook.timeZone));
    return { host, user: options.user ?? host.workbook.owner, madeUp: null };
  } catch (error) {
    if (error instanceof NotAnXlsxError) return fileNotXlsx(path, error.reason);
    throw error;
  }
};

const bytesOf = (path: string): Uint8Array | FileRefusal => {
  try {
    return statSync(path).isDirectory() ? fileIsFolder(path) : readFileSync(path);
  } catch (error) {
    return fileUnreadable(path, codeOf(error));
  }
};
