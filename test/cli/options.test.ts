import { readOptions } from '../../cli/options';

const optionsOf = (...words: string[]) => {
  const reading = readOptions(words);
  return reading.kind === 'options' ? reading.options : reading;
};

describe('the options', () => {
  it('are the sample of Cẩm Thủy and the weekly round when none are given', () => {
    expect(optionsOf()).toEqual({
      source: { kind: 'sample', id: 'cam-thuy' },
      asOf: null,
      handlers: ['checkTallies', 'refreshProgress', 'buildWeeklyReport', 'sendWeeklyEmail'],
      user: null,
      language: null,
      out: 'out',
    });
  });

  it('are taken as they are given', () => {
    expect(
      optionsOf(
        '--workbook',
        'so.xlsx',
        '--as-of=2025-05-12T10:30',
        '--run',
        'checkTallies, auditPlan',
        '--user',
        'a@example.com',
        '--lang',
        'en',
        '--out',
        'ket-qua',
      ),
    ).toEqual({
      source: { kind: 'workbook', path: 'so.xlsx' },
      asOf: '2025-05-12T10:30',
      handlers: ['checkTallies', 'auditPlan'],
      user: 'a@example.com',
      language: 'en',
      out: 'ket-qua',
    });
  });

  it.each([
    ['an unknown option', ['--smaple', 'x']],
    ['a stray word', ['cam-thuy']],
    ['an option without its value', ['--out']],
    ['sample and workbook at once', ['--sample', 'a', '--workbook', 'b.xlsx']],
    ['a day that does not exist', ['--as-of', '2025-02-30T10:00']],
    ['a day without a time', ['--as-of', '2025-05-12']],
    ['an hour that does not exist', ['--as-of', '2025-05-12T24:00']],
    ['no handler', ['--run', ' , ']],
    ['what can be no handler', ['--run', 'checkTallies;rm']],
    ['no address', ['--user', 'canbo']],
    ['a third language', ['--lang', 'fr']],
    ['an empty folder', ['--out', '']],
  ])('are refused in both languages for %s', (_, words) => {
    const reading = readOptions(words);
    expect(reading).toMatchObject({
      kind: 'wrong',
      problem: { vi: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) },
    });
  });

  it('are explained when help is asked for', () => {
    expect(readOptions(['--help'])).toEqual({ kind: 'help' });
  });
});
