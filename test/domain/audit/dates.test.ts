import { auditBaselineDate } from '../../../src/domain/audit/baselineDate';
import { auditDateOrder } from '../../../src/domain/audit/dateOrder';
import { auditDuration } from '../../../src/domain/audit/duration';
import { campaign, indicator } from '../../support/campaigns';
import { beforeStart, places } from './places';
import { expectedText, receivedText } from '../../../src/domain/finding';

describe('the stated length', () => {
  it.each([
    ['2025-04-18', '2025-06-18', 60, 62],
    ['2025-03-02', '2025-05-31', 90, 91],
    ['2025-08-01', '2025-08-30', 29, 30],
  ])('of %s to %s is not %d days', (start, end, statedDays, expected) => {
    const found = auditDuration(campaign({ settings: { start, end, statedDays } }), places, start);
    expect(found).toMatchObject([
      { code: 'DURATION_MISMATCH', column: 'statedDays', received: statedDays, expected },
    ]);
  });

  it.each([
    [null, '2025-06-18'],
    [62, '2025-06-18'],
    [1, '2025-04-18'],
  ])('of %s days to %s stands', (statedDays, end) => {
    expect(auditDuration(campaign({ settings: { statedDays, end } }), places, beforeStart)).toEqual([]);
  });

  it('is not counted in a campaign that ends before it starts', () => {
    const plan = campaign({ settings: { statedDays: 5, end: '2025-04-01' } });
    expect(auditDuration(plan, places, beforeStart)).toEqual([]);
  });
});

describe('the order of dates', () => {
  const kinds = (plan: Parameters<typeof campaign>[0], setUpOn = beforeStart): readonly unknown[] =>
    auditDateOrder(campaign(plan), places, setUpOn).map((finding) => [
      finding.code === 'DATE_ORDER' ? finding.details.kind : finding.code,
      finding.column,
      receivedText(finding),
      expectedText(finding),
    ]);

  it('holds in a plan that keeps it', () => {
    const plan = { settings: { finalReportDue: '2025-06-19T08:00' } };
    expect(kinds(plan)).toEqual([]);
  });

  it('is upside down when the end comes first, and nothing else is asked then', () => {
    const plan = { settings: { end: '2025-04-01', finalReportDue: '2025-03-01T08:00' } };
    expect(kinds(plan)).toEqual([['campaign', 'end', '2025-04-01', '>=2025-04-18']]);
  });

  it.each([
    ['2025-06-18T23:59', { kind: 'finalReport', end: '2025-06-18', daysMissing: 0 }],
    ['2025-06-13T23:59', { kind: 'finalReport', end: '2025-06-18', daysMissing: 5 }],
    ['2024-06-18T10:00', { kind: 'finalReportBeforeStart', start: '2025-04-18' }],
  ])('does not let a final report be due at %s', (finalReportDue, details) => {
    const plan = campaign({ settings: { finalReportDue } });
    const found = auditDateOrder(plan, places, beforeStart);
    expect(found).toMatchObject([{ received: finalReportDue, expected: '>2025-06-18', details }]);
  });

  it.each([
    ['2025-04-17', 'outside', '2025-04-18..2025-06-18'],
    ['2025-06-19', 'outside', '2025-04-18..2025-06-18'],
    ['2024-05-14', 'outside', '2025-04-18..2025-06-18'],
    ['2025-04-30', 'indicator', '>=2025-05-01'],
  ])('does not let an indicator counted from 01/5 end on %s', (deadline, kind, expected) => {
    const plan = { indicators: [indicator('KH', { from: '2025-05-01', deadline })] };
    expect(kinds(plan)).toEqual([[kind, 'KH deadline', deadline, expected]]);
  });

  it('names a deadline that had passed when the workbook was set up, not one of that day', () => {
    const plan = {
      indicators: [indicator('KH', { deadline: '2025-05-14' }), indicator('TN2', { deadline: '2025-05-15' })],
    };
    expect(kinds(plan, '2025-05-15')).toEqual([['past', 'KH deadline', '2025-05-14', '>=2025-05-15']]);
  });
});

describe('the baseline date', () => {
  it.each([
    ['2025-03-31', 'baselineGap'],
    ['2025-04-16', 'baselineGap'],
    ['2025-04-18', 'baselineOverlap'],
    ['2025-05-01', 'baselineOverlap'],
  ])('of %s does not meet a start on 18/4', (baselineDate, kind) => {
    const found = auditBaselineDate(campaign({ settings: { baselineDate } }), places, beforeStart);
    expect(found).toMatchObject([
      { code: 'DATE_ORDER', received: baselineDate, expected: '2025-04-17', details: { kind } },
    ]);
  });

  it('is the day before the start', () => {
    expect(auditBaselineDate(campaign(), places, beforeStart)).toEqual([]);
  });
});
