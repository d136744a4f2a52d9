// Joints are held by the compiler: a slip in any key by which two rooms of the house meet is found before a test runs.
import type { Plant } from './planting';
import { createGarden } from './planting';

const plant = createGarden();

const slip = (file: string, from: string, to: string): Plant => ({ file, from, to });

const typos: readonly (readonly [string, Plant])[] = [
  [
    'the details of a finding',
    slip('domain/checks/patterns.ts', '{ ...details, running }', '{ ...details, runing: running }'),
  ],
  [
    'the details a sentence reads',
    slip('i18n/vi/findings/tallyFindings.ts', 'finding.details.running', 'finding.details.runing'),
  ],
  [
    'the details the other language reads',
    slip('i18n/en/findings/auditFindings.ts', 'finding.details.difference', 'finding.details.diference'),
  ],
  [
    'suggestions joined where they are made',
    slip(
      'domain/checks/cellChecks.ts',
      'expected: reading.suggestions',
      "expected: reading.suggestions.join('; ')",
    ),
  ],
  [
    'smallest parts told by a finding',
    slip(
      'domain/checks/patterns.ts',
      'received: told(count, decimals), details: {',
      'received: count, details: {',
    ),
  ],
  [
    'smallest parts told by a report',
    slip(
      'domain/report/buildReport.ts',
      '    gained: told(gained, decimals),\n    gainedBefore',
      '    gained,\n    gainedBefore',
    ),
  ],
  [
    'smallest parts told by a verdict',
    slip('domain/progress/standing.ts', 'remaining: told(remaining, decimalsOf(indicator))', 'remaining'),
  ],
  [
    'a count in a cell without its decimals',
    slip('views/sheet/quotaTable.ts', 'countCell(remaining, decimals, words', 'countCell(remaining, words'),
  ],
  [
    'the code of a finding',
    slip('domain/checks/frozenChanges.ts', "'CHANGED_AFTER_FREEZE'", "'CHANGED_AFTER_FREZE'"),
  ],
  [
    'a code without a sentence',
    slip('i18n/vi/findings/tallyFindings.ts', '  NO_DAILY_GAIN:', '  NO_DAYLY_GAIN:'),
  ],
  ['a reason for leaving out', slip('i18n/en/findings/leftOutReasons.ts', 'OVER_BASE:', 'OVER_BASIS:')],
  [
    'the kind of an order that is broken',
    slip('domain/audit/baselineDate.ts', "'baselineGap'", "'baselineHole'"),
  ],
  ['a tab', slip('domain/checks/sameAsOthers.ts', "tab: 'tallies'", "tab: 'talies'")],
  ['the note of a column', slip('i18n/vi/tabNotes.ts', 'obstacle:', 'obstacel:')],
  ['the note of a setting', slip('i18n/en/tabNotes.ts', 'atRiskThreshold:', 'atRiskTreshold:')],
  ['the option of a column', slip('views/tabs/talliesTab.ts', 'evidence: { width', 'evidense: { width')],
  [
    'a column that a line fills',
    slip('schema/readers/frozenFiguresTab.ts', '  gained: figure.gained', '  gaind: figure.gained'),
  ],
  [
    'a column that a log line fills',
    slip('services/run/logLine.ts', 'outcome, detail };', 'outcome, detail, extra: 1 };'),
  ],
  [
    'a column that is read',
    slip('schema/readers/exclusionsTab.ts', "row.cell('reason')", "row.cell('reasons')"),
  ],
  ['the item of a setting', slip('schema/readers/settingsTab.ts', "take('periodKind'", "take('periodKnd'")],
  ['a word', slip('views/sheet/resultTable.ts', 'labels.averagePerDay', 'labels.averagePerDays')],
  [
    'what a handler answers',
    slip('services/buildWeeklyReport.ts', 'tab: report.title', 'tabb: report.title'),
  ],
];

it.each(typos)('a slip in %s does not compile', (_joint, typo) => {
  expect(plant(typo)).not.toEqual([]);
});

it('what stands compiles', () => {
  expect(plant(slip('domain/checks/sameAsOthers.ts', "tab: 'tallies'", "tab: 'tallies'"))).toEqual([]);
});
