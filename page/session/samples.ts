// The samples inside the page, and how one is opened: as the command line opens it.
import project from 'embedded:project';
import { openSample } from '../../cli/campaign/openCampaign';
import type { Sample } from '../../cli/campaign/sample';
import { sampleOf } from '../../cli/campaign/sample';
import type { Host } from '../../host/createHost';
import { share } from './people';

/** All of them, the one that the page starts with first. */
export const samples: readonly Sample[] = project.samples
  .map(({ files }) => sampleOf(files['sample.json'] ?? '{}', (file) => files[file] ?? null))
  .sort((one, other) => Number(other.id === 'cam-thuy') - Number(one.id === 'cam-thuy'));

/** A host with the sample's workbook, shared, its menu shown to the owner. */
export const openShared = (sample: Sample): Host => {
  const { bundle, manifest } = project;
  const host = openSample(sample, { bundle, manifest }, sample.asOf, {});
  share(host.workbook);
  host.open();
  return host;
};
