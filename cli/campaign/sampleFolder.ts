// Reads a sample campaign from its folder.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sample } from './sample';
import { sampleOf } from './sample';

/** The sample in the folder; throws SampleError when sample.json lacks something. */
export const readSample = (folder: string): Sample =>
  sampleOf(readFileSync(join(folder, 'sample.json'), 'utf8'), (file) => {
    const path = join(folder, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  });
