// Reads the tab into which the records of communes are pasted, each row with the commune's name in front. People paste it:
// nothing is passed over here as it is in the book's own record.
import type { Finding } from '../../../domain/finding';
import type { CommuneReading } from '../../../domain/rollUp/communeLine';
import type { TabGrid } from '../../grid';
import { readTable } from '../../table';
import { communeFindings } from './communeFindings';
import type { RollUpPlan } from './communeRow';
import { readCommuneRow } from './communeRow';

/**
 * The pasted lines of every commune, and a finding for whatever row is none: no row is passed over. Null where nothing
 * stands under the header: the book counts what is typed then.
 */
export const readCommuneFigures = (
  grid: TabGrid,
  plan: RollUpPlan,
): (CommuneReading & { readonly broken: readonly Finding[] }) | null => {
  const table = readTable('communeFigures', grid);
  if (table.rows.length === 0) return null;
  const columns = {
    commune: table.letter('commune') ?? '',
    to: table.letter('to') ?? '',
    done: table.letter('done') ?? '',
  };
  if (table.findings.length > 0) return { lines: [], findings: [], columns, broken: table.findings };
  const rows = table.rows.map((row) => ({ row: row.row, said: readCommuneRow(row, plan) }));
  const lines = rows.flatMap(({ said }) => (said.kind === 'line' ? [said.line] : []));
  const findings = communeFindings(rows, plan, (column) => table.letter(column));
  return { lines, findings, columns, broken: [] };
};
