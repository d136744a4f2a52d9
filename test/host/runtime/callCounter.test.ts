import fc from 'fast-check';
import { createCallCounter } from '../../../host/runtime/calls/callCounter';
import type { CallEffect } from '../../../host/runtime/calls/serviceCalls';

const totalsOf = (effects: readonly CallEffect[]) => {
  const counter = createCallCounter();
  effects.forEach((effect) => counter.count(effect));
  return counter.totals();
};

it.each<[string, CallEffect[], number]>([
  ['nothing', [], 0],
  ['handles alone', ['none', 'none'], 0],
  ['three reads', ['read', 'read', 'read'], 3],
  ['a burst of writes', ['write', 'write', 'none', 'write'], 1],
  ['a read, then writes', ['read', 'write', 'write'], 2],
  ['writes on both sides of a read', ['write', 'read', 'write'], 3],
])('round trips of %s', (_name, effects, roundTrips) => {
  expect(totalsOf(effects).roundTrips).toBe(roundTrips);
});

it('calls are numbered from 0', () => {
  const counter = createCallCounter();
  expect([counter.count('none'), counter.count('read'), counter.count('write')]).toEqual([0, 1, 2]);
});

it('round trips are reads and bursts of writes between them', () => {
  const effect = fc.constantFrom<CallEffect>('none', 'read', 'write');
  fc.assert(
    fc.property(fc.array(effect), (effects) => {
      const signs = effects.map((one) => one.charAt(0)).join('');
      const bursts = signs
        .replace(/n/g, '')
        .split('r')
        .filter((burst) => burst !== '').length;
      const reads = signs.replace(/[^r]/g, '').length;
      expect(totalsOf(effects)).toEqual({
        total: effects.length,
        reads,
        writes: signs.replace(/[^w]/g, '').length,
        roundTrips: reads + bursts,
      });
    }),
  );
});
