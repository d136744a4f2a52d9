import fc from 'fast-check';
import { isLocalMinute, localMinuteAt, momentOf } from '../../cli/localMinute';

describe('a local minute', () => {
  it.each([
    ['2025-05-12T10:30', 'Asia/Ho_Chi_Minh', '2025-05-12T03:30:00.000Z'],
    ['2025-05-12T10:30', 'America/Phoenix', '2025-05-12T17:30:00.000Z'],
    ['2025-01-01T00:00', 'UTC', '2025-01-01T00:00:00.000Z'],
  ])('%s in %s is the moment %s', (minute, timeZone, moment) => {
    expect(momentOf(minute, timeZone).toISOString()).toBe(moment);
  });

  it('comes back from its moment', () => {
    const minutes = fc
      .integer({ min: 0, max: 50_000_000 })
      .map((count) => new Date(count * 60_000).toISOString().slice(0, 16));
    fc.assert(
      fc.property(
        minutes,
        fc.constantFrom('Asia/Ho_Chi_Minh', 'UTC', 'America/Phoenix'),
        (minute, timeZone) => {
          expect(isLocalMinute(minute)).toBe(true);
          expect(localMinuteAt(momentOf(minute, timeZone), timeZone)).toBe(minute);
        },
      ),
    );
  });

  it.each([
    '2025-02-29T10:00',
    '2025-13-01T10:00',
    '2025-05-12T10:60',
    '2025-5-12T10:30',
    '2025-05-12 10:30',
    '',
  ])('is not %s', (text) => {
    expect(isLocalMinute(text)).toBe(false);
  });
});
