// Where things lie in the project: the built bundle, its manifest, the samples.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScriptManifest } from '../host/createHost';

/** Which edition a bundle is; null for what its first line does not say. */
export interface BundleEdition {
  readonly version: string | null;
  /** The day of its commit, YYYY-MM-DD. */
  readonly committed: string | null;
}

export interface Project {
  /** The text of the bundle that Google runs. */
  readonly bundle: string;
  readonly manifest: ScriptManifest;
  readonly samplesFolder: string;
}

/** The edition that the bundle's first line names, as `headlineOf` of edition.cjs writes it. */
export const editionIn = (bundle: string): BundleEdition => {
  const [, version = null, committed = null] =
    /^\/\/ Sổ chiến dịch (\S+?)(?: \((\d{4}-\d\d-\d\d)\))?:/.exec(bundle) ?? [];
  return { version, committed };
};

/** The project below the folder; throws when the bundle has not been built. */
export const readProject = (root: string): Project => {
  const bundle = join(root, 'dist', 'campaign.js');
  if (!existsSync(bundle)) throw new Error('dist/campaign.js is missing: npm run build');
  const manifest = JSON.parse(readFileSync(join(root, 'dist', 'appsscript.json'), 'utf8')) as ScriptManifest;
  return {
    bundle: readFileSync(bundle, 'utf8'),
    manifest: { timeZone: manifest.timeZone, oauthScopes: manifest.oauthScopes },
    samplesFolder: join(root, 'samples'),
  };
};

/** Ids of the samples there are, sorted. */
export const sampleIds = ({ samplesFolder }: Project): readonly string[] => {
  if (!existsSync(samplesFolder)) return [];
  return readdirSync(samplesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(samplesFolder, entry.name, 'sample.json')))
    .map((entry) => entry.name)
    .sort();
};
