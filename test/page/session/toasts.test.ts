// A toast is shown once, for as long as on Google.
import { Toasts, toastTime } from '../../../page/session/toasts';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('goes away by itself, and the page is drawn again', () => {
  const drawn = jest.fn();
  const toasts = new Toasts(drawn);
  toasts.say('Đã mở 119 dòng');
  jest.advanceTimersByTime(toastTime - 1);
  expect(toasts.text).toBe('Đã mở 119 dòng');
  jest.advanceTimersByTime(1);
  expect([toasts.text, drawn.mock.calls.length]).toEqual([null, 1]);
});

it('a later one has its own time', () => {
  const toasts = new Toasts(() => undefined);
  toasts.say('một');
  jest.advanceTimersByTime(toastTime - 1);
  toasts.say('hai');
  jest.advanceTimersByTime(toastTime - 1);
  expect(toasts.text).toBe('hai');
});

it('one that was closed does not come back', () => {
  const drawn = jest.fn();
  const toasts = new Toasts(drawn);
  toasts.say('một');
  toasts.drop();
  jest.advanceTimersByTime(toastTime);
  expect([toasts.text, drawn.mock.calls.length]).toEqual([null, 0]);
});
