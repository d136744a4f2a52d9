import { openSheet } from './hostSheet';

it('Logger and console write to the logs of the host', () => {
  const { host } = openSheet();
  host.globals.Logger.log('%s thôn', 5).log({ a: [1] });
  host.globals.console.warn('chậm', 2);
  expect(host.logs).toEqual([
    { level: 'log', text: '5 thôn' },
    { level: 'log', text: '{"a":[1]}' },
    { level: 'warn', text: 'chậm 2' },
  ]);
  expect(host.globals.Logger.getLog()).toBe('5 thôn\n{"a":[1]}\nchậm 2');
});
