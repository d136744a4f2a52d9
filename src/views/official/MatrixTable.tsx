// A matrix of the annex: units down, indicators across, the commune first and then the worst.
import type { VNode } from 'preact';
import { communeStanding, standingOf } from '../shared/standing';
import type { Matrix } from './annexColumns';
import { fixedWidths, groupWidths } from './annexColumns';
import type { FiguresColumn, FiguresRow } from './FiguresTable';
import { FiguresTable } from './FiguresTable';
import type { OfficialForm, OfficialProps } from './officialForm';

/** The columns as wide as they need to be, and what is left over given to all alike. */
const columnsOf = (official: OfficialForm, { groups, points, width }: Matrix): readonly FiguresColumn[] => {
  const { form, report, words } = official;
  const fixed = fixedWidths(report, official, points);
  const figures = groups.flatMap((group) => {
    const widths = groupWidths(group, points);
    return group.columns.map(({ heading }, index): FiguresColumn => ({
      heading,
      width: widths[index] ?? 0,
      look: 'count',
    }));
  });
  const needed: readonly FiguresColumn[] = [
    { heading: form.columns.ordinal, width: fixed.ordinal, look: 'word' },
    { heading: words.labels.unit, width: fixed.name, look: 'name' },
    ...figures,
    { heading: form.columns.status, width: fixed.status, look: 'word' },
  ];
  const factor = width / needed.reduce((sum, { width }) => sum + width, 0);
  return needed.map((column) => ({ ...column, width: column.width * factor }));
};

export const MatrixTable = ({ official, matrix }: OfficialProps & { readonly matrix: Matrix }): VNode => {
  const { report, words } = official;
  const figuresAt = (place: number): readonly string[] =>
    matrix.groups.flatMap(({ columns }) => columns.map(({ cells }) => cells[place] ?? '–'));
  const rows: readonly FiguresRow[] = [
    {
      cells: [
        '',
        words.report.commune(report.campaign.settings.unitWord),
        ...figuresAt(0),
        communeStanding(report, words).word,
      ],
      total: true,
    },
    ...report.units.map((unit, index): FiguresRow => ({
      cells: [
        String(index + 1),
        unit.inTotal ? unit.name : `${unit.name} (${words.labels.notInTotal})`,
        ...figuresAt(index + 1),
        standingOf(unit, words).word,
      ],
      total: false,
    })),
  ];
  return (
    <FiguresTable
      columns={columnsOf(official, matrix)}
      groups={[
        { heading: '', span: 1 },
        { heading: '', span: 1 },
        ...matrix.groups.map(({ heading, columns }) => ({ heading, span: columns.length })),
        { heading: '', span: 1 },
      ]}
      rows={rows}
      points={matrix.points}
    />
  );
};
