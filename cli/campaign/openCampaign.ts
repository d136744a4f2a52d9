// A host with a campaign's workbook in it, as the requested handlers find it: from a sample or from a file.
import type { Host, HostOptions, ScriptManifest } from '../../host/createHost';
import { createHost } from '../../host/createHost';
import { readXlsx } from '../../host/files/xlsx';
import { daysToUnixEpoch } from '../../host/model/showing/serialDates';
import { createWorkbook, takeId } from '../../host/model/createWorkbook';
import type { WorkbookModel } from '../../host/model/workbook';
import { parseTypedInput } from '../../host/model/typing/typedInput';
import type { Language } from '../../src/domain/plan/campaign';
import { languages } from '../../src/schema/settingItems';
import { membersOf, textOf } from '../handlerResults';
import { momentOf } from '../localMinute';
import { clerkWhoTypes } from './answers';
import { pasteTable, typeSetting } from './pasteTable';
import type { Sample } from './sample';
import { SampleError } from './sample';
import { findTab, isSetting } from './tabs';
import { Typist } from './typist';

/** What every host of the command line is made with; `answers` are those of a clerk who picks something else than the default. */
export type HostMaking = Pick<HostOptions, 'convertHtmlToPdf'> & Partial<Pick<HostOptions, 'answers'>>;

/** What runs on the host: the built bundle with its manifest. */
export interface AddIn {
  readonly bundle: string;
  readonly manifest: ScriptManifest;
}

const dayInMilliseconds = 86_400_000;

/** Sets the sample up the morning before its campaign starts, fills its tabs, and lets its clock stand at `asOf`. */
export const openSample = (sample: Sample, addIn: AddIn, asOf: string, making: HostMaking): Host => {
  const start = startTyped(sample) ?? startSetUp(setUp(sample, addIn, asOf, making).workbook);
  const host = setUp(sample, addIn, morningBefore(start, asOf), making);
  const typist = new Typist(host, sample.user);
  for (const { tab, table } of sample.tables) {
    pasteTable(host.workbook, tab, table, typist);
    // A clerk who has typed indicators of her own sets up once more, and their columns are added; so does one who has
    // brought in the tab of communes, by which the add-in hears that the book puts them together.
    if (tab === 'indicators' || tab === 'communeFigures') host.run('setUpCampaign', { kind: 'menu' });
  }
  host.clock.set(momentOf(asOf, host.workbook.timeZone));
  return host;
};

/**
 * The workbook that a file holds, with the clock where it stood when an earlier run wrote the file; at `now` for a
 * file from elsewhere. Throws NotAnXlsxError for any other file.
 */
export const openFile = async (
  bytes: Uint8Array,
  addIn: AddIn,
  now: Date,
  making: HostMaking,
): Promise<Host> => {
  const workbook = await readXlsx(bytes);
  if (workbook.savedAt === undefined) protectAgain(workbook);
  const host = createHost({
    ...making,
    workbook,
    now: workbook.savedAt ?? now,
    manifest: addIn.manifest,
    answers: clerkWhoTypes(),
  });
  host.load(addIn.bundle);
  return host;
};

/** A file from Google has lost its protections, by which the add-in knows who may act: whoever has the file is its owner. */
const protectAgain = (workbook: WorkbookModel): void => {
  const frozen = findTab(workbook, 'frozenFigures');
  if (frozen === undefined || frozen.protections.length > 0) return;
  frozen.protections.push({
    id: takeId(workbook),
    kind: 'SHEET',
    unprotected: [],
    description: '',
    warningOnly: false,
    editors: [],
  });
};

const setUp = (sample: Sample, addIn: AddIn, minute: string, making: HostMaking): Host => {
  const workbook = createWorkbook({
    name: sample.title,
    owner: sample.user,
    timeZone: addIn.manifest.timeZone,
  });
  const host = createHost({
    ...making,
    workbook,
    now: momentOf(minute, workbook.timeZone),
    manifest: addIn.manifest,
    answers: making.answers ?? clerkWhoTypes(sample.template),
  });
  host.load(addIn.bundle);
  const run = host.run('setUpCampaign', { kind: 'menu' });
  const refused =
    membersOf(run.result)['ok'] === false ? textOf(membersOf(run.result)['message']) : undefined;
  const problem = run.error?.message ?? refused;
  if (problem !== undefined) throw new SampleError(`setUpCampaign: ${problem}`);
  return host;
};

/** The serial number of the start that the sample's settings type; null when they leave it to the template. */
const startTyped = (sample: Sample): number | null => {
  const rows = sample.tables.filter(({ tab }) => tab === 'settings').flatMap(({ table }) => table.rows);
  const text = rows.find(([item = '']) => isSetting('start', item))?.[1] ?? '';
  const currentYear = Number(sample.asOf.slice(0, 4));
  const { value } = parseTypedInput(text, { locale: 'vi_VN', currentYear, by: 'person' });
  return typeof value === 'number' ? value : null;
};

/** The start that set-up wrote; null when it wrote none. */
const startSetUp = (workbook: WorkbookModel): number | null => {
  const rows = [...(findTab(workbook, 'settings')?.rows.values() ?? [])];
  const found = rows.find((cells) => isSetting('start', String(cells.get(1)?.value ?? '')));
  const value = found?.get(2)?.value;
  return typeof value === 'number' ? value : null;
};

/** Eight o'clock on the day before the start; `asOf` where that comes first or there is no start. */
const morningBefore = (start: number | null, asOf: string): string => {
  if (start === null) return asOf;
  const day = new Date((Math.floor(start) - daysToUnixEpoch - 1) * dayInMilliseconds);
  const morning = `${day.toISOString().slice(0, 10)}T08:00`;
  return morning < asOf ? morning : asOf;
};

/** Types the language into the settings, if the workbook has them and an item for it. */
export const chooseLanguage = (host: Host, language: Language): void => {
  const sheet = findTab(host.workbook, 'settings');
  if (sheet === undefined) return;
  const typist = new Typist(host, host.workbook.owner);
  const row = [...sheet.rows].find(([, cells]) => isSetting('language', String(cells.get(1)?.value ?? '')));
  const item = row?.[1].get(1)?.value;
  if (typeof item === 'string') typeSetting(host.workbook, sheet, item, languages[language].vi, typist);
};
