// Reads the tab of indicators: what the plan counts, one line each.
import { isCode, parseBaseExpression } from '../../domain/plan/baseExpression';
import type { CampaignSettings, Indicator } from '../../domain/plan/campaign';
import { longestShortName } from '../../domain/plan/campaign';
import type { Finding } from '../../domain/finding';
import { findingOf } from '../../domain/finding';
import { parseTargetRule } from '../../domain/plan/targetRule';
import type { Cell } from '../cells/cell';
import { showCell } from '../cells/cell';
import { decodeCount } from '../cells/decodeCount';
import { decodeDate } from '../cells/decodeDate';
import type { TabGrid } from '../grid';
import { percentOf } from '../settingValues';
import type { TableRow } from '../table';
import { readTable } from '../table';
import type { ColumnKey } from '../tabs';
import { textOf } from '../cells/typedText';
import type { Quota } from '../../domain/plan/quota';
import { quotaExamples, readQuota } from './quotaCell';
import { readYesNo, yesNoWords } from '../cells/yesNo';
import { shortenText } from '../../vietnamese/shortenText';

type Row = TableRow<ColumnKey<'indicators'>>;

export interface IndicatorsReading {
  readonly indicators: readonly Indicator[];
  readonly findings: readonly Finding[];
}

const countOf = (cell: Cell): number | null => {
  const reading = decodeCount(cell, '');
  return reading.kind === 'count' ? reading.count : null;
};

/** The indicators in the order of the tab, and a finding for each cell that does not say what it should. */
export const readIndicators = (grid: TabGrid, settings: CampaignSettings): IndicatorsReading => {
  const table = readTable('indicators', grid);
  if (table.findings.length > 0) return { indicators: [], findings: table.findings };
  const findings: Finding[] = [];
  const seen = new Set<string>();

  /** The reading of the cell; null with a finding when it has none. */
  const demand = <Value>(
    row: Row,
    key: ColumnKey<'indicators'>,
    value: Value | null,
    expected: string,
  ): Value | null => {
    if (value !== null) return value;
    const place = { tab: 'indicators', row: row.row, column: table.letter(key) } as const;
    findings.push(findingOf('INDICATOR_INVALID', place, { received: showCell(row.cell(key)), expected }));
    return null;
  };

  const dateOrDefault = (row: Row, key: 'from' | 'deadline', fallback: string): string | null => {
    const reading = decodeDate(row.cell(key));
    if (reading.kind === 'blank') return fallback;
    return demand(row, key, reading.kind === 'date' ? reading.date : null, '30/11/2024');
  };

  const readMain = (row: Row): boolean => {
    const said = readYesNo(row.cell('main'));
    if (said !== null) return said === true;
    const place = { tab: 'indicators', row: row.row, column: table.letter('main') } as const;
    findings.push(
      findingOf('MAIN_UNCLEAR', place, { received: showCell(row.cell('main')), expected: yesNoWords }),
    );
    return false;
  };

  const quotaOf = (row: Row): Quota | null => {
    const quota = readQuota(row.cell('quota'));
    if (quota !== 'unclear') return quota;
    const place = { tab: 'indicators', row: row.row, column: table.letter('quota') } as const;
    findings.push(
      findingOf('QUOTA_UNCLEAR', place, { received: showCell(row.cell('quota')), expected: quotaExamples }),
    );
    return null;
  };

  const readIndicator = (row: Row): readonly Indicator[] => {
    const typedCode = textOf(row.cell('code'));
    const code = demand(row, 'code', isCode(typedCode) ? typedCode : null, 'TN2');
    if (code !== null && seen.has(code)) {
      const place = { tab: 'indicators', row: row.row, column: table.letter('code') } as const;
      findings.push(findingOf('CODE_DUPLICATE', place, { received: code }));
      return [];
    }
    if (code !== null) seen.add(code);
    const baseText = textOf(row.cell('base'));
    const base = baseText === '' ? null : demand(row, 'base', parseBaseExpression(baseText), 'M1C + M2C');
    const target = demand(row, 'target', parseTargetRule(row.shown('target')), '≥95%');
    const from = dateOrDefault(row, 'from', settings.start);
    const deadline = dateOrDefault(row, 'deadline', settings.end);
    const name = textOf(row.cell('name')) || (code ?? '');
    if (code === null || target === null || from === null || deadline === null) return [];
    return [
      {
        code,
        name,
        shortName: shortenText(textOf(row.cell('shortName')) || name, longestShortName),
        main: readMain(row),
        measure: textOf(row.cell('measure')),
        base,
        target,
        from,
        deadline,
        quota: quotaOf(row),
        cap: textOf(row.cell('cap')) || null,
        stated: {
          numerator: countOf(row.cell('statedNumerator')),
          base: countOf(row.cell('statedBase')),
          rate: percentOf(row.shown('statedRate')),
          remaining: countOf(row.cell('statedRemaining')),
        },
      },
    ];
  };

  const indicators = table.rows.flatMap(readIndicator);
  if (indicators.length === 0 && findings.length === 0)
    findings.push(
      findingOf(
        'INDICATOR_INVALID',
        { tab: 'indicators', row: 2, column: table.letter('code') },
        { received: '', expected: 'TN2' },
      ),
    );
  return { indicators, findings };
};
