import { createClock } from '../../../host/runtime/clock';
import { createHostDate } from '../../../host/runtime/hostDate';

const moment = new Date('2025-05-12T03:30:00Z');

it('without arguments it is the time of the clock', () => {
  const clock = createClock(moment);
  const HostDate = createHostDate(clock);
  expect([new HostDate().getTime(), HostDate.now()]).toEqual([moment.getTime(), moment.getTime()]);
  clock.advance(1000);
  expect(HostDate.now() - moment.getTime()).toBe(1000);
  expect(HostDate()).toBe(new Date(moment.getTime() + 1000).toString());
});

it('with arguments it is the ordinary Date', () => {
  const HostDate = createHostDate(createClock(moment));
  expect(new HostDate(2025, 4, 12)).toEqual(new Date(2025, 4, 12));
  expect(HostDate.UTC(2025, 4, 12)).toBe(Date.UTC(2025, 4, 12));
});

it('its dates are dates, and ordinary dates are its', () => {
  const HostDate = createHostDate(createClock(moment));
  expect(new HostDate()).toBeInstanceOf(Date);
  expect(new Date() instanceof HostDate).toBe(true);
});

it('a clock may follow a function, and be set', () => {
  let now = moment;
  const clock = createClock(() => now);
  now = new Date(0);
  expect(clock.now()).toEqual(new Date(0));
  clock.set(moment);
  expect(clock.now()).toEqual(moment);
});

it('real time goes by when nothing is given', () => {
  const before = Date.now();
  expect(createClock(undefined).now().getTime()).toBeGreaterThanOrEqual(before);
});
