// The report that was built last, as its tab shows it: what is mailed and pasted into Zalo.
import type { Report } from '../../domain/report/report';
import type { CampaignRun } from '../run/campaignRun';
import { reportOf } from '../run/measureRun';
import { markOf, recallBuilt } from '../memory/reports';
import { writeReport } from './writeReport';

/** The report as its tab shows it, built anew when tallies have changed since. Null when none was built, and
 * when it must be built anew while another run holds the lock. */
export const currentReport = (run: CampaignRun): Report | null => {
  const built = recallBuilt(run.ports.memory);
  if (built === null) return null;
  const report = reportOf(run, built.period, built.cutOff);
  return markOf(report) === built.fingerprint ? report : writeReport(run, built.period);
};
