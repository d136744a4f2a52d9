// The books that can be opened on the page: the samples inside it, opened as the command line opens them, an empty one,
// and a file of the person's own.
import project from 'embedded:project';
import { openFile, openSample } from '../../cli/campaign/openCampaign';
import type { Sample } from '../../cli/campaign/sample';
import { sampleOf } from '../../cli/campaign/sample';
import type { Host, SavedHost } from '../../host/createHost';
import { createHost, restoreHost } from '../../host/createHost';
import { createWorkbook } from '../../host/model/createWorkbook';
import type { Words } from '../words';
import { languageOf } from '../words';
import { share } from './people';
import { printPages } from './printing';

/** A book by its id; how it is opened is told by the functions below. */
export interface Book {
  readonly id: string;
  readonly title: string;
}

const { bundle, manifest } = project;
const making = { convertHtmlToPdf: printPages };
/** Made up. */
const owner = 'can-bo@example.vn';

const samples: readonly Sample[] = project.samples
  .map(({ files }) => sampleOf(files['sample.json'] ?? '{}', (file) => files[file] ?? null))
  .sort((one, other) => Number(other.id === 'cam-thuy') - Number(one.id === 'cam-thuy'));

/** The id of the book that the page starts with. */
export const firstBook = samples[0]?.id ?? 'blank';
/** The id of whatever file was opened last. */
export const fileBook = 'file';

/** The empty book and all samples. */
export const booksOf = (words: Words): readonly Book[] => [
  { id: 'blank', title: words.blankBook },
  ...samples.map(({ id, title }) => ({ id, title })),
];

/** Shared, and its menu shown to the owner, whose account speaks the language of the page. */
const opened = (host: Host): Host => {
  host.workbook.people = { ...host.workbook.people, language: languageOf(location.search) };
  share(host.workbook);
  host.open();
  return host;
};

/** A host with the book as it is before anybody has touched it; null where there is none of that id. */
export const openBook = (id: string, words: Words): Host | null => {
  if (id === 'blank') {
    const { timeZone } = manifest;
    const workbook = createWorkbook({ name: words.blankBook, owner, timeZone });
    const host = createHost({ ...making, workbook, now: new Date(), manifest });
    host.load(bundle);
    return opened(host);
  }
  const sample = samples.find((one) => one.id === id);
  return sample === undefined ? null : opened(openSample(sample, { bundle, manifest }, sample.asOf, making));
};

/** A host with the workbook that the file holds; throws NotAnXlsxError for any other file. */
export const openUpload = async (name: string, bytes: Uint8Array): Promise<Host> => {
  const host = await openFile(bytes, { bundle, manifest }, new Date(), making);
  host.workbook.name = name.replace(/\.xlsx$/i, '');
  return opened(host);
};

/** A host as the browser kept it. */
export const openKept = (saved: SavedHost): Host => {
  const host = restoreHost(saved, { ...making, manifest });
  host.load(bundle);
  return host;
};
