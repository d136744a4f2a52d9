// Kiểm tra số liệu: rescans every row, writes the verdicts, and shows what was found.
import { leftOutBy } from '../domain/checkTallies';
import { findingLines, withCampaign } from './campaignRun';
import type { Ports } from './ports';
import type { Summary } from './summaries';
import { verdictsOf } from './verdicts';
import { writeLog } from './logLine';

/** Counts of findings by severity, and the findings themselves. Writes the verdict column and the log alone. */
export const checkTallies = (ports: Ports): Summary =>
  withCampaign(ports, (run) => {
    const { words, findings, book } = run;
    const counts = { error: 0, warning: 0, fixed: 0 };
    for (const issue of run.issues) counts[issue.severity] += 1;
    if (book.tallies.verdictColumn !== null)
      ports.workbook.writeColumn('tallies', book.tallies.verdictColumn, verdictsOf(run));
    const sentence = words.dialogs.findings(counts.error, counts.warning, counts.fixed);
    writeLog(run, words.menu.checkTallies, sentence);
    ports.dialogs.tell(
      words.menu.checkTallies,
      findings.length === 0 ? words.dialogs.nothingFound : `${sentence}\n\n${findingLines(findings)}`,
    );
    return { ok: true, message: sentence, counts, leftOut: leftOutBy(run.checked.issues), issues: findings };
  });
