// What is remembered of reports is taken back only when it is what was noted.
import type { MemoryPort } from '../../../src/services/ports/memory';
import { recallBuilt, recallSent, rememberSent } from '../../../src/services/memory/reports';

const memoryOf = (values: Record<string, string>): MemoryPort => {
  const setAll = (more: Readonly<Record<string, string>>): void => void Object.assign(values, more);
  return {
    get: (key) => values[key] ?? null,
    set: (key, value) => setAll({ [key]: value }),
    setAll,
    reload: () => undefined,
  };
};

const period = { kind: 'week', number: 2, from: '2025-04-21', to: '2025-04-27' } as const;
const built = { period, cutOff: '2025-04-28T11:30', title: 'Tuần 02', fingerprint: 'x' };

it('a report that was built is recalled', () => {
  expect(recallBuilt(memoryOf({ 'report.built': JSON.stringify(built) }))).toEqual(built);
});

it.each([
  ['nothing', ''],
  ['no JSON', '{'],
  ['a list', '[]'],
  ['null', 'null'],
  ['other members', '{"a":1}'],
  ['no period', JSON.stringify({ ...built, period: null })],
  ['a period without a number', JSON.stringify({ ...built, period: { ...period, number: '2' } })],
])('%s is no report', (_what, text) => {
  expect(recallBuilt(memoryOf({ 'report.built': text }))).toBeNull();
});

it('a mail is recalled as it was noted, and one that was taken back is none', () => {
  const memory = memoryOf({});
  const sent = { state: 'sent', at: '2025-04-28T16:00', version: 2 } as const;
  rememberSent(memory, period, sent);
  expect(recallSent(memory, period)).toEqual(sent);
  rememberSent(memory, period, null);
  expect(recallSent(memory, period)).toBeNull();
});

it.each(['{"state":"maybe","at":"2025-04-28T16:00"}', '{"state":"sent"}', '[1]'])('%s is no mail', (text) => {
  expect(recallSent(memoryOf({ 'report.sent.week.2025-04-21': text }), period)).toBeNull();
});
