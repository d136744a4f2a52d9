// Reads the tab of indicators: what the plan counts, one line each.
import { isCode, parseBaseExpression } from '../../domain/plan/baseExpression';
import type {
  CampaignSettings,
  Indicator,
  IndicatorMode,
  IndicatorPart,
  PlanPart,
} from '../../domain/plan/campaign';
import { ignoredOnPart, longestShortName } from '../../domain/plan/campaign';
import { indicatorOfPart } from '../../domain/plan/parts';
import type { Finding } from '../../domain/finding';
import { findingOf } from '../../domain/finding';
import type { Decimals, Parts } from '../../domain/plan/decimals';
import { everyDecimals } from '../../domain/plan/decimals';
import type { CountNotation } from '../../domain/plan/measure';
import { notationOf } from '../../domain/plan/measure';
import type { TargetRule } from '../../domain/plan/targetRule';
import { parseTargetRule } from '../../domain/plan/parseTarget';
import type { Cell } from '../cells/cell';
import { showCell } from '../cells/cell';
import { decodeCount } from '../cells/decodeCount';
import { decodeDate } from '../cells/decodeDate';
import type { TabGrid } from '../grid';
import { indicatorModes, overlapping } from '../settingItems';
import { finerThanTheirOwn } from '../planCodes';
import { choiceOf, percentOf } from '../settingValues';
import type { TableRow } from '../table';
import { readTable } from '../table';
import type { ColumnKey } from '../tabs';
import { textOf } from '../cells/typedText';
import type { Quota } from '../../domain/plan/quota';
import { readCeiling } from './ceilingCell';
import {
  baseExample,
  capExamples,
  codeExample,
  countingExamples,
  dateExample,
  decimalsExamples,
  targetExamples,
} from './planExamples';
import { quotaExamples, readQuota } from './quotaCell';
import { readYesNo, yesNoWords } from '../cells/yesNo';
import { shortenText } from '../../vietnamese/shortenText';

type Row = TableRow<ColumnKey<'indicators'>>;

export interface IndicatorsReading {
  readonly indicators: readonly Indicator[];
  readonly findings: readonly Finding[];
}

/** Whatever the plan wants in steps is wanted by the last of them. */
const lastMilestoneOf = (target: TargetRule | null): string | null =>
  target?.kind === 'milestones' ? (target.steps[target.steps.length - 1]?.until ?? null) : null;

const countOf = (cell: Cell, notation: CountNotation): Parts | null => {
  const reading = decodeCount(cell, '', notation);
  return reading.kind === 'count' ? reading.count : null;
};

/** The indicators in the order of the tab, and a finding for each cell that does not say what it should. */
export const readIndicators = (grid: TabGrid, settings: CampaignSettings): IndicatorsReading => {
  const table = readTable('indicators', grid);
  if (table.findings.length > 0) return { indicators: [], findings: table.findings };
  const findings: Finding[] = [];
  const seen = new Set<string>();
  /** Of each indicator. */
  const rows = new Map<string, number>();

  /** The reading of the cell; null with a finding when it has none. */
  const demand = <Value>(row: Row, part: PlanPart, value: Value | null, expected: string): Value | null => {
    if (value !== null) return value;
    const place = { tab: 'indicators', row: row.row, column: table.letter(part) } as const;
    const indicator = textOf(row.cell('code')) || textOf(row.cell('name'));
    const received = showCell(row.cell(part));
    findings.push(findingOf('PLAN_CELL_UNREAD', place, { received, expected, details: { part, indicator } }));
    return null;
  };

  const dateOrDefault = (row: Row, key: 'from' | 'deadline', fallback: string): string | null => {
    const reading = decodeDate(row.cell(key));
    if (reading.kind === 'blank') return fallback;
    return demand(row, key, reading.kind === 'date' ? reading.date : null, dateExample);
  };

  const countingOf = (row: Row): IndicatorMode | 'campaign' | null =>
    textOf(row.cell('counting')) === ''
      ? 'campaign'
      : demand(row, 'counting', choiceOf(indicatorModes, row.cell('counting')), countingExamples);

  const decimalsIn = (row: Row): Decimals => {
    const typed = textOf(row.cell('decimals'));
    const known = typed === '' ? 0 : (everyDecimals.find((one) => String(one) === typed) ?? null);
    return demand(row, 'decimals', known, decimalsExamples) ?? 0;
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

  const quotaOf = (row: Row, notation: CountNotation): Quota | null => {
    const quota = readQuota(row.cell('quota'), notation);
    if (quota !== 'unclear') return quota;
    const place = { tab: 'indicators', row: row.row, column: table.letter('quota') } as const;
    findings.push(
      findingOf('QUOTA_UNCLEAR', place, { received: showCell(row.cell('quota')), expected: quotaExamples }),
    );
    return null;
  };

  /** Lines that break an indicator of the tab down, by its code. */
  const parts = new Map<string, IndicatorPart[]>();
  const isKnown = (code: string): boolean => table.rows.some((row) => textOf(row.cell('code')) === code);

  const readPart = (row: Row, code: string, indicator: string): void => {
    if (seen.has(code)) {
      const place = { tab: 'indicators', row: row.row, column: table.letter('code') } as const;
      findings.push(findingOf('CODE_DUPLICATE', place, { received: code }));
      return;
    }
    seen.add(code);
    const overlaps = choiceOf({ overlapping }, row.cell('counting')) !== null;
    for (const cell of ignoredOnPart) {
      const typed = row.cell(cell);
      const saysNothing = textOf(typed) === '' || readYesNo(typed) === false;
      if (saysNothing || (cell === 'counting' && overlaps)) continue;
      const place = { tab: 'indicators', row: row.row, column: table.letter(cell) } as const;
      const details = { cell, part: code, whole: indicator };
      findings.push(findingOf('PART_CELL_IGNORED', place, { received: row.shown(cell), details }));
    }
    const name = textOf(row.cell('name')) || code;
    const shortName = shortenText(textOf(row.cell('shortName')) || name, longestShortName);
    parts.set(indicator, [...(parts.get(indicator) ?? []), { code, name, shortName, overlaps }]);
  };

  const readIndicator = (row: Row): readonly Indicator[] => {
    const typedCode = textOf(row.cell('code'));
    const whole = indicatorOfPart(typedCode);
    if (whole !== null && isKnown(whole)) {
      readPart(row, typedCode, whole);
      return [];
    }
    const code = demand(row, 'code', isCode(typedCode) ? typedCode : null, codeExample);
    if (code === null) return [];
    if (seen.has(code)) {
      const place = { tab: 'indicators', row: row.row, column: table.letter('code') } as const;
      findings.push(findingOf('CODE_DUPLICATE', place, { received: code }));
      return [];
    }
    seen.add(code);
    rows.set(code, row.row);
    const decimals = decimalsIn(row);
    const notation = notationOf(textOf(row.cell('measure')), decimals);
    const counting = countingOf(row);
    const baseText = textOf(row.cell('base'));
    const base = baseText === '' ? null : demand(row, 'base', parseBaseExpression(baseText), baseExample);
    const target = demand(row, 'target', parseTargetRule(row.shown('target'), decimals), targetExamples);
    const from = dateOrDefault(row, 'from', settings.start);
    const deadline = dateOrDefault(row, 'deadline', lastMilestoneOf(target) ?? settings.end);
    const name = textOf(row.cell('name')) || code;
    // What must be reached, by when, and what a count means: without one of them nothing is held against anyone.
    const isRead = target !== null && from !== null && deadline !== null && counting !== null;
    return [
      {
        code,
        name,
        shortName: shortenText(textOf(row.cell('shortName')) || name, longestShortName),
        main: readMain(row),
        measure: textOf(row.cell('measure')),
        ...(decimals === 0 ? {} : { decimals }),
        counting: counting === 'campaign' ? null : counting,
        base,
        target: isRead ? target : { kind: 'unread' },
        from: from ?? settings.start,
        deadline: deadline ?? settings.end,
        quota: quotaOf(row, notation),
        cap: demand(row, 'cap', readCeiling(row.cell('cap')), capExamples) ?? { kind: 'byTarget' },
        stated: {
          numerator: countOf(row.cell('statedNumerator'), notation),
          base: countOf(row.cell('statedBase'), notation),
          rate: percentOf(row.shown('statedRate')),
          remaining: countOf(row.cell('statedRemaining'), notation),
        },
      },
    ];
  };

  const read = table.rows.flatMap(readIndicator).map((indicator) => {
    const own = parts.get(indicator.code);
    return own === undefined ? indicator : { ...indicator, parts: own };
  });
  const finer = finerThanTheirOwn(read, (code) => ({
    tab: 'indicators',
    row: rows.get(code) ?? null,
    column: table.letter('decimals'),
  }));
  findings.push(...finer);
  const tooFine = new Set(finer.map(({ details }) => details.indicator));
  // Of what it cannot count itself nothing is a share, and nothing is a limit.
  const indicators = read.map((indicator) =>
    tooFine.has(indicator.code)
      ? { ...indicator, base: null, cap: { kind: 'none' } as const, target: { kind: 'unread' } as const }
      : indicator,
  );
  // A plan that counts nothing: nothing can be computed.
  if (indicators.length === 0)
    findings.push(
      findingOf(
        'INDICATOR_INVALID',
        { tab: 'indicators', row: 2, column: table.letter('code') },
        { received: '', expected: codeExample },
      ),
    );
  return { indicators, findings };
};
