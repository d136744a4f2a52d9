// Texts of any length are kept in properties of at most 9 KB.
import fc from 'fast-check';
import type { MemoryPort } from '../../../src/services/ports/memory';
import { forgetText, recallText, rememberText } from '../../../src/services/memory/chunks';
import { recallReminders, rememberReminders } from '../../../src/services/memory/reminders';

/** A memory that refuses what Google refuses. */
const openMemory = () => {
  const values = new Map<string, string>();
  const setAll: MemoryPort['setAll'] = (changes) => {
    for (const [key, value] of Object.entries(changes)) {
      if (Buffer.byteLength(value) > 9 * 1_024) throw new Error('Argument too large: value');
      values.set(key, value);
    }
  };
  const memory: MemoryPort = {
    get: (key) => values.get(key) ?? null,
    set: (key, value) => setAll({ [key]: value }),
    setAll,
    reload: () => undefined,
  };
  return { memory, values };
};

it('any text comes back as it was, the last one remembered, whatever its length', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.nat(4_000)), { minLength: 1 }),
      (texts) => {
        const { memory } = openMemory();
        for (const [text, times] of texts) {
          const long = (text || 'ệ').repeat(Math.min(times, Math.ceil(20_000 / (text.length || 1))));
          rememberText(memory, 'thử', long);
          expect(recallText(memory, 'thử')).toBe(long);
        }
        forgetText(memory, 'thử');
        expect(recallText(memory, 'thử')).toBeNull();
      },
    ),
    { numRuns: 50 },
  );
});

it('a text that is not whole is none', () => {
  const { memory, values } = openMemory();
  rememberText(memory, 'thử', 'a'.repeat(6_000));
  values.set('thử.1', 'b');
  expect(recallText(memory, 'thử')).toBeNull();
});

it.each(['9e999', '-1', 'x', '9'.repeat(400), '3'])('a text whose count is forged as %s is none', (count) => {
  const { memory, values } = openMemory();
  rememberText(memory, 'thử', 'a'.repeat(6_000));
  values.set('thử.chunks', count);
  values.delete('thử.1');
  expect(recallText(memory, 'thử')).toBeNull();
});

it('reminders of 600 units are remembered', () => {
  const { memory } = openMemory();
  const period = { kind: 'week', number: 1, from: '2025-04-21', to: '2025-04-27' } as const;
  const reminders = new Map(Array.from({ length: 600 }, (_, index) => [`THON${index}`, '2025-04-28T08:00']));
  rememberReminders(memory, period, reminders);
  expect(recallReminders(memory, period)).toEqual(reminders);
  expect(recallReminders(memory, { ...period, from: '2025-04-28' })).toBeNull();
});

it('reminders that an earlier version kept in one property are still known', () => {
  const { memory } = openMemory();
  memory.set('reminders', JSON.stringify({ period: 'week 2025-04-21', units: { T1: '2025-04-28T08:00' } }));
  const known = recallReminders(memory, { kind: 'week', number: 1, from: '2025-04-21', to: '2025-04-27' });
  expect(known?.get('T1')).toBe('2025-04-28T08:00');
});
