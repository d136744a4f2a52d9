// A host with a campaign's workbook in it, as the requested handlers find it: from a sample or from a file.
import type { Host, HostOptions } from '../createHost';
import { createHost } from '../createHost';
import { readXlsx } from '../files/xlsx';
import { createWorkbook } from '../model/createWorkbook';
import type { WorkbookModel } from '../model/workbook';
import { cellAt, contentEnd } from '../model/cells';
import { clerkWhoTypes } from './answers';
import { membersOf, textOf } from './handlerResults';
import { momentOf } from './localMinute';
import { pasteTable, typeSetting } from './pasteTable';
import type { Project } from './project';
import type { Sample } from './sample';
import { SampleError } from './sample';
import type { TabKey } from './tabNames';
import { findTab, sameText } from './tabNames';
import { Typist } from './typist';
import type { Language } from './words';

/** What every host of the command line is made with. */
export type HostMaking = Pick<HostOptions, 'convertHtmlToPdf'>;

const dayInMilliseconds = 86_400_000;
const daysToUnixEpoch = 25_569;

/** Sets the sample up the morning before its campaign starts, fills its tabs, and lets its clock stand at `asOf`. */
export function openSample(sample: Sample, project: Project, asOf: string, making: HostMaking): Host {
  const trial = setUp(sample, project, asOf, making);
  fill(trial, sample, ['settings']);
  const host = setUp(sample, project, morningBefore(trial.workbook, asOf), making);
  fill(host, sample);
  host.clock.set(momentOf(asOf, host.workbook.timeZone));
  return host;
}

function fill(host: Host, sample: Sample, tabs?: readonly TabKey[]): void {
  const typist = new Typist(host, sample.user);
  for (const { tab, table } of sample.tables) {
    if (tabs === undefined || tabs.includes(tab)) pasteTable(host.workbook, tab, table, typist);
  }
}

/** The workbook that a file holds, with the clock at the moment; throws NotAnXlsxError for any other file. */
export async function openFile(
  bytes: Uint8Array,
  project: Project,
  now: Date,
  making: HostMaking,
): Promise<Host> {
  const host = createHost({
    ...making,
    workbook: await readXlsx(bytes),
    now,
    manifest: project.manifest,
    answers: clerkWhoTypes(),
  });
  host.load(project.bundle);
  return host;
}

function setUp(sample: Sample, project: Project, minute: string, making: HostMaking): Host {
  const workbook = createWorkbook({
    name: sample.title,
    owner: sample.user,
    timeZone: project.manifest.timeZone,
  });
  const host = createHost({
    ...making,
    workbook,
    now: momentOf(minute, workbook.timeZone),
    manifest: project.manifest,
    answers: clerkWhoTypes(sample.template),
  });
  host.load(project.bundle);
  const run = host.run('setUpCampaign', { kind: 'menu' });
  const refused =
    membersOf(run.result)['ok'] === false ? textOf(membersOf(run.result)['message']) : undefined;
  const problem = run.error?.message ?? refused;
  if (problem !== undefined) throw new SampleError(`setUpCampaign: ${problem}`);
  return host;
}

/** Eight o'clock on the day before the start that the settings say; `asOf` where that comes first or there is none. */
function morningBefore(workbook: WorkbookModel, asOf: string): string {
  const sheet = findTab(workbook, 'settings');
  for (let row = 1; sheet !== undefined && row <= contentEnd(sheet).lastRow; row += 1) {
    const item = String(cellAt(sheet, row, 1)?.value ?? '');
    const value = cellAt(sheet, row, 2)?.value;
    if ((sameText(item, 'Ngày bắt đầu') || sameText(item, 'Start date')) && typeof value === 'number') {
      const day = new Date((Math.floor(value) - daysToUnixEpoch - 1) * dayInMilliseconds);
      const morning = `${day.toISOString().slice(0, 10)}T08:00`;
      return morning < asOf ? morning : asOf;
    }
  }
  return asOf;
}

/** Types the language into the settings, if the workbook has them and an item for it. */
export function chooseLanguage(host: Host, language: Language): void {
  const sheet = findTab(host.workbook, 'settings');
  if (sheet === undefined) return;
  const typist = new Typist(host, host.workbook.owner);
  const items = ['Ngôn ngữ', 'Language'];
  const row = [...sheet.rows].find(([, cells]) =>
    items.some((item) => sameText(String(cells.get(1)?.value ?? ''), item)),
  );
  const item = row?.[1].get(1)?.value;
  if (typeof item === 'string') typeSetting(host.workbook, sheet, item, language, typist);
}
