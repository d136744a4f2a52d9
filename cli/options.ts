// The options of the command line, read and checked as far as that needs no file.
import { parseArgs } from 'node:util';
import type { Language } from '../src/domain/plan/campaign';
import type { Bilingual } from '../src/schema/tabs';
import { isLocalMinute } from './localMinute';

export interface CommandOptions {
  readonly source:
    { readonly kind: 'sample'; readonly id: string } | { readonly kind: 'workbook'; readonly path: string };
  /** Local minute; null: the sample's own, or now. */
  readonly asOf: string | null;
  readonly handlers: readonly string[];
  /** E-mail of who runs; null: the sample's own, or the workbook's owner. */
  readonly user: string | null;
  /** Null: Vietnamese on the screen, and the workbook's own language in it. */
  readonly language: Language | null;
  readonly out: string;
}

export type OptionsReading =
  | { readonly kind: 'options'; readonly options: CommandOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly problem: Bilingual };

export const defaultSample = 'cam-thuy';
export const defaultHandlers = ['checkTallies', 'refreshProgress', 'buildWeeklyReport', 'sendWeeklyEmail'];

/** The options in the words after `npm start --`; the first thing wrong with them, if anything is. */
export const readOptions = (words: readonly string[]): OptionsReading => {
  const parsed = parse(words);
  if ('problem' in parsed) return { kind: 'wrong', problem: parsed.problem };
  const { values } = parsed;
  if (values.help === true) return { kind: 'help' };
  const problem = checks.map((check) => check(values)).find((found) => found !== null);
  if (problem) return { kind: 'wrong', problem };
  return {
    kind: 'options',
    options: {
      source:
        values.workbook === undefined
          ? { kind: 'sample', id: values.sample ?? defaultSample }
          : { kind: 'workbook', path: values.workbook },
      asOf: values['as-of'] ?? null,
      handlers: values.run === undefined ? defaultHandlers : handlersIn(values.run),
      user: values.user ?? null,
      language: values.lang === undefined ? null : values.lang === 'en' ? 'en' : 'vi',
      out: values.out ?? 'out',
    },
  };
};

interface Values {
  readonly sample?: string | undefined;
  readonly workbook?: string | undefined;
  readonly 'as-of'?: string | undefined;
  readonly run?: string | undefined;
  readonly user?: string | undefined;
  readonly lang?: string | undefined;
  readonly out?: string | undefined;
  readonly help?: boolean | undefined;
}

const parse = (words: readonly string[]): { values: Values } | { problem: Bilingual } => {
  try {
    return parseArgs({
      args: [...words],
      options: {
        sample: { type: 'string' },
        workbook: { type: 'string' },
        'as-of': { type: 'string' },
        run: { type: 'string' },
        user: { type: 'string' },
        lang: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { problem: { vi: `Không hiểu dòng lệnh: ${said}`, en: said } };
  }
};

type Check = (values: Values) => Bilingual | null;

const checks: readonly Check[] = [
  ({ sample, workbook }) =>
    sample !== undefined && workbook !== undefined
      ? { vi: 'Chỉ chọn một: --sample hoặc --workbook.', en: 'Give either --sample or --workbook, not both.' }
      : null,
  ({ 'as-of': asOf }) =>
    asOf !== undefined && !isLocalMinute(asOf)
      ? {
          vi: `--as-of ${asOf}: không phải ngày giờ có thật, cần dạng 2025-05-12T10:30.`,
          en: `--as-of ${asOf}: no such minute; write it as 2025-05-12T10:30.`,
        }
      : null,
  ({ run }) =>
    run !== undefined && (handlersIn(run).length === 0 || handlersIn(run).some((name) => !/^\w+$/.test(name)))
      ? {
          vi: `--run ${run}: cần tên hàm, cách nhau dấu phẩy.`,
          en: `--run ${run}: give function names, comma separated.`,
        }
      : null,
  ({ user }) =>
    user !== undefined && !/^[^\s@,;]+@[^\s@,;]+$/.test(user)
      ? { vi: `--user ${user}: không phải địa chỉ email.`, en: `--user ${user}: no e-mail address.` }
      : null,
  ({ lang }) =>
    lang !== undefined && lang !== 'vi' && lang !== 'en'
      ? { vi: `--lang ${lang}: chỉ có vi và en.`, en: `--lang ${lang}: there are vi and en.` }
      : null,
  (values) => {
    const empty = (['sample', 'workbook', 'out'] as const).find((name) => values[name]?.trim() === '');
    return empty === undefined ? null : { vi: `--${empty}: để trống.`, en: `--${empty}: is empty.` };
  },
];

const handlersIn = (text: string): readonly string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
