import { checkTallies } from '../../../src/domain/checks/checkTallies';
import type { Ceiling } from '../../../src/domain/plan/ceiling';
import { campaign, entry, indicator, unit } from '../../support/campaigns';

/** What the book says of 12 counted on a base of 10 (42 for other figures), and how many count. */
const counted = (target: string, cap: Ceiling) => {
  const plan = campaign({
    indicators: [indicator('TN2', { target, cap })],
    units: [unit('A', { DS14: 10, HO: 42 })],
  });
  const { findings, tallies } = checkTallies(plan, [entry(2, 'A', '2025-04-18', { TN2: 12 })], '2025-05-12');
  return {
    findings: findings.map(({ code, severity }) => `${code} ${severity}`),
    counts: tallies.map(({ counts }) => counts.get('TN2') ?? null),
  };
};

const left = { findings: ['OVER_BASE error'], counts: [null] };
const flagged = { findings: ['OVER_BASE warning'], counts: [12] };
const fine = { findings: [], counts: [12] };

it.each<[string, string, Ceiling, ReturnType<typeof counted>]>([
  ['the base of a share', '≥95%', { kind: 'byTarget' }, left],
  ['a count only shares its base out', '500', { kind: 'byTarget' }, flagged],
  ['what is followed without a target has no ceiling', '', { kind: 'byTarget' }, flagged],
  ['a code that the plan names', '500', { kind: 'code', code: 'DS14' }, left],
  ['a code that is not reached', '≥95%', { kind: 'code', code: 'HO' }, fine],
  ['none, by the plan, for a share', '≥95%', { kind: 'none' }, fine],
  ['none, by the plan, for a count', '500', { kind: 'none' }, fine],
])('%s: %s', (_what, target, cap, expected) => {
  expect(counted(target, cap)).toEqual(expected);
});

it('a rate above the whole is shown as it is', () => {
  const plan = campaign({
    indicators: [indicator('TN2', { target: '8' })],
    units: [unit('A', { DS14: 10 })],
  });
  const checked = checkTallies(plan, [entry(2, 'A', '2025-04-18', { TN2: 12 })], '2025-05-12');
  expect(checked.findings).toMatchObject([
    { received: 12, details: { limit: 10, total: 12, counted: true } },
  ]);
});

it.each<[string, readonly string[]]>([
  ['nghìn đồng', []],
  ['hồ sơ', ['COUNT_IS_DATE']],
])('45.789 %s on a base that nobody knows', (measure, codes) => {
  const plan = campaign({
    indicators: [indicator('QUY', { target: '500.000', base: '', measure })],
    units: [unit('A')],
  });
  const { findings } = checkTallies(plan, [entry(2, 'A', '2025-04-18', { QUY: 45_789 })], '2025-05-12');
  expect(findings.map(({ code }) => code)).toEqual(codes);
});
