// A target typed without its percent sign is a count; where it looks like a slip it is asked about.
import { auditTargetMeasure } from '../../../src/domain/audit/targetMeasure';
import { campaign, indicator, unit } from '../../support/campaigns';
import { places } from './places';

const found = (target: string, people: number, figures: Readonly<Record<string, number>> = {}) =>
  auditTargetMeasure(
    campaign({
      indicators: [indicator('TN2', { target })],
      units: [unit('A', { DS14: people, ...figures })],
    }),
    places,
    '2025-04-18',
  ).map(({ code }) => code);

it.each([
  ['95', 13_308],
  ['100', 500],
  ['50', 101],
])('a target of %s on a base of %i is asked about', (target, people) => {
  expect(found(target, people)).toEqual(['TARGET_LOOKS_PERCENT']);
});

it.each([
  ['95%', 13_308],
  ['≥95%', 13_308],
  ['807', 13_308],
  ['95', 100],
  ['42', 84],
  ['', 13_308],
])('a target of %j on a base of %i stands', (target, people) => {
  expect(found(target, people)).toEqual([]);
});

it('a count that was assigned to units was meant as one', () => {
  expect(found('95', 13_308, { 'TN2.CT': 95 })).toEqual([]);
});
