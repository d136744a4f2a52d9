// A sample campaign: what it is, and what a clerk pastes onto which tab. Where its files lie is the caller's matter,
// so that a browser's page opens the same samples as the command line.
import type { CsvTable } from '../../host/files/csv';
import { readCsv } from '../../host/files/csv';
import type { TabKey } from '../../src/domain/finding';
import type { Bilingual } from '../../src/schema/tabs';
import { membersOf } from '../handlerResults';
import { isLocalMinute } from '../localMinute';

export interface Sample {
  readonly id: string;
  readonly title: string;
  /** Id of the campaign template that it is set up from. */
  readonly template: string;
  /** Local minute. */
  readonly asOf: string;
  readonly user: string;
  /** What of its data is made up, in words; the same in both languages when sample.json says it once. */
  readonly madeUp: Bilingual;
  readonly tables: readonly { readonly tab: TabKey; readonly table: CsvTable }[];
}

/** The folder holds no proper sample, or one that does not fit the workbook; says which file and why. */
export class SampleError extends Error {
  override readonly name = 'SampleError';
}

/** In the order in which a clerk fills the tabs: drop-downs of later ones take from earlier ones. */
const files: readonly (readonly [TabKey, string])[] = [
  ['settings', 'settings.csv'],
  ['indicators', 'indicators.csv'],
  ['units', 'units.csv'],
  ['exclusions', 'exclusions.csv'],
  ['tallies', 'tallies.csv'],
  ['systemFigures', 'system-figures.csv'],
  ['guidedList', 'guided-list.csv'],
  ['communeFigures', 'commune-figures.csv'],
];

/**
 * The sample that sample.json describes; `textOf` gives the text of a file beside it, null where there is none. Throws
 * SampleError when sample.json lacks something.
 */
export const sampleOf = (description: string, textOf: (file: string) => string | null): Sample => {
  const described = JSON.parse(description) as Record<string, unknown>;
  const text = (name: string): string => {
    const value = described[name];
    if (typeof value === 'string' && value !== '') return value;
    throw new SampleError(`sample.json: ${name} is missing.`);
  };
  const asOf = text('asOf');
  if (!isLocalMinute(asOf)) throw new SampleError(`sample.json: asOf ${asOf} is no minute.`);
  return {
    id: text('id'),
    title: text('title'),
    template: text('template'),
    asOf,
    user: text('user'),
    madeUp: madeUpOf(described['madeUp']),
    tables: files.flatMap(([tab, name]) => {
      const csv = textOf(name);
      return csv === null ? [] : { tab, table: readCsv(csv) };
    }),
  };
};

const madeUpOf = (value: unknown): Bilingual => {
  if (typeof value === 'string' && value !== '') return { vi: value, en: value };
  const { vi, en } = membersOf(value);
  if (typeof vi === 'string' && typeof en === 'string') return { vi, en };
  throw new SampleError('sample.json: madeUp must say what is made up, as a text or as {vi, en}.');
};
