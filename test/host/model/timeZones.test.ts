import fc from 'fast-check';
import { dateOfSerial, serialOfDate, serialOfDay } from '../../../host/model/showing/serialDates';
import {
  isTimeZone,
  momentOfWallTime,
  offsetMinutesAt,
  wallTimeAt,
} from '../../../host/model/showing/timeZones';

const zones = ['Asia/Ho_Chi_Minh', 'UTC', 'America/Phoenix', 'America/New_York', 'Asia/Kathmandu'];
const moment = fc.date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });

it.each([
  ['2025-05-12T03:30:00Z', 'Asia/Ho_Chi_Minh', '2025-05-12T10:30:00.000Z'],
  ['2025-05-12T20:00:00Z', 'Asia/Ho_Chi_Minh', '2025-05-13T03:00:00.000Z'],
  ['2025-05-12T03:30:00Z', 'America/Phoenix', '2025-05-11T20:30:00.000Z'],
  ['2025-07-01T12:00:00Z', 'America/New_York', '2025-07-01T08:00:00.000Z'],
  ['2025-05-12T03:30:00Z', 'GMT+7', '2025-05-12T10:30:00.000Z'],
  ['2025-05-12T03:30:00Z', 'GMT-03:30', '2025-05-12T00:00:00.000Z'],
])('at %s the clock in %s shows %s', (utc, zone, wall) => {
  expect(new Date(wallTimeAt(Date.parse(utc), zone)).toISOString()).toBe(wall);
});

it.each(zones)('serial numbers in %s give back the moment to the millisecond', (zone) => {
  fc.assert(
    fc.property(moment, (date) => {
      const back = dateOfSerial(serialOfDate(date, zone), zone);
      // A wall time that the clock shows twice stands for either moment.
      expect(wallTimeAt(back.getTime(), zone)).toBe(wallTimeAt(date.getTime(), zone));
    }),
  );
});

it('a wall time that the clock leaves out lands beside the gap, not a day off', () => {
  const missing = Date.UTC(2025, 2, 9, 2, 30);
  const found = momentOfWallTime(missing, 'America/New_York');
  expect(Math.abs(wallTimeAt(found, 'America/New_York') - missing)).toBe(3_600_000);
});

it('the serial number of a day does not depend on the time zone of the process', () => {
  expect(serialOfDay(2025, 5, 12)).toBe(45_789);
  expect(dateOfSerial(45_789, 'Asia/Ho_Chi_Minh').toISOString()).toBe('2025-05-11T17:00:00.000Z');
});

it.each([
  [2025, 4, 31],
  [2025, 2, 29],
  [2025, 13, 1],
  [2025, 0, 1],
])('%i-%i-%i is no day', (year, month, day) => {
  expect(serialOfDay(year, month, day)).toBeNull();
});

it('knows names of time zones from others', () => {
  expect(['Asia/Ho_Chi_Minh', 'GMT+7', 'Hanoi'].map(isTimeZone)).toEqual([true, true, false]);
});

it('half-hour zones are ahead by their minutes', () => {
  expect(offsetMinutesAt(Date.parse('2025-05-12T00:00:00Z'), 'Asia/Kathmandu')).toBe(345);
});
