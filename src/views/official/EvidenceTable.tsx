// The annex's table of evidence: links by unit and kind, in even parts where there are many kinds.
import type { VNode } from 'preact';
import type { Report } from '../../domain/report/report';
import { showCount } from '../../i18n/numbers';
import { evidenceHeadings } from '../shared/evidenceText';
import { unitName } from '../shared/reportText';
import type { FiguresColumn } from './FiguresTable';
import { FiguresTable } from './FiguresTable';
import type { OfficialProps } from './officialForm';
import { tableWidth } from './pageSetup';

/** Millimetres: of the whole table, of all kinds together, of one at most, and of their total; the units' names have the rest. */
const widths = { table: tableWidth, kinds: 120, most: 25, total: 12 };
/** Of the letters: as small as those of the matrix beside which it stands. */
const points = 9;
/** Kinds side by side: a word of a heading needs so much room. */
const mostKinds = 8;

/** Where each part of the kinds begins and ends. */
const partsOf = (kinds: number): readonly (readonly [number, number])[] => {
  const parts = Math.ceil(kinds / mostKinds);
  const size = Math.ceil(kinds / parts);
  return Array.from({ length: parts }, (_none, index) => [index * size, (index + 1) * size] as const);
};

/** A table says something where several units gave evidence; that of one stands in a sentence. */
export const hasEvidenceTable = ({ evidence }: Report): boolean => evidence.units.length > 1;

export const EvidenceTable = ({ official }: OfficialProps): VNode => {
  const { form, report, words } = official;
  const { kinds, units, totals, total } = report.evidence;
  const headings = evidenceHeadings(report, words);
  const lines = [
    ...units.map((unit) => ({ ...unit, name: unitName(report, unit.unit), isSum: false })),
    { name: words.labels.evidenceTotal, counts: totals, total, isSum: true },
  ];
  const shown = (count: number): string => showCount(count, words.language);
  return (
    <div class="kept">
      <p class="tableTitle">
        <b>{form.annex.evidence}</b>
      </p>
      {partsOf(kinds.length).map(([from, to]) => {
        const part = headings.slice(from, to);
        const width = Math.min(widths.most, Math.floor(widths.kinds / part.length));
        // Of one kind alone there is nothing to add up.
        const withTotal = from === 0 && kinds.length > 1;
        const unit = widths.table - width * part.length - (withTotal ? widths.total : 0);
        const first: readonly FiguresColumn[] = [
          { heading: words.labels.unit, width: unit, look: 'name' },
          ...(withTotal
            ? [{ heading: words.labels.evidenceTotal, width: widths.total, look: 'count' as const }]
            : []),
        ];
        return (
          <FiguresTable
            key={from}
            points={points}
            columns={[...first, ...part.map((heading) => ({ heading, width, look: 'count' as const }))]}
            rows={lines.map(({ name, counts, total: all, isSum }) => ({
              cells: [name, ...(withTotal ? [shown(all)] : []), ...counts.slice(from, to).map(shown)],
              total: isSum,
            }))}
          />
        );
      })}
    </div>
  );
};
