import { createContext, runInContext } from 'node:vm';
import { watchLocalTime, type Realm } from './localTime';

/** What is noticed of the code, run in a realm of its own. */
const noticedIn = (code: string): readonly string[] => {
  const context = createContext({});
  const realm = runInContext('globalThis', context) as Realm;
  const noticed: string[] = [];
  watchLocalTime(realm, (call) => noticed.push(call));
  runInContext(code, context);
  return noticed;
};

describe('what depends on the time zone of the machine is noticed', () => {
  it.each([
    ...['getFullYear', 'getYear', 'getMonth', 'getDate', 'getDay', 'getHours', 'getMinutes', 'getSeconds'],
    ...['getMilliseconds', 'getTimezoneOffset', 'toString', 'toDateString', 'toTimeString'],
  ])('reading by %s', (method) => {
    expect(noticedIn(`new Date(0).${method}()`)).toEqual([`Date.${method}()`]);
  });

  it.each([
    ...['setFullYear', 'setYear', 'setMonth', 'setDate', 'setHours', 'setMinutes', 'setSeconds'],
    'setMilliseconds',
  ])('changing by %s', (method) => {
    expect(noticedIn(`new Date(0).${method}(1)`)).toEqual([`Date.${method}()`]);
  });

  it.each(['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'])(
    '%s as long as it names no zone',
    (method) => {
      expect(noticedIn(`new Date(0).${method}('vi', { month: 'long' })`)).toEqual([
        `Date.${method}() without a timeZone`,
      ]);
      expect(noticedIn(`new Date(0).${method}('vi', { timeZone: 'UTC' })`)).toEqual([]);
    },
  );

  it.each([
    ['a date made of its parts', 'new Date(2025, 4, 12)', 'new Date(year, month, …)'],
    ['a minute without a zone', `new Date('2025-05-12T10:30')`, `new Date('2025-05-12T10:30')`],
    ['a day written otherwise', `new Date('5/12/2025')`, `new Date('5/12/2025')`],
    ['a day in words', `Date.parse('12 May 2025')`, `Date.parse('12 May 2025')`],
    ['a day whose year looks like an offset', `Date.parse('05-12-2025')`, `Date.parse('05-12-2025')`],
    ['the time as a text', 'Date()', 'Date()'],
    ['a date put into a text', '`${new Date(0)}`', 'Date.toString()'],
    ['a date joined to a text', `new Date(0) + ''`, 'Date.toString()'],
    ['a class of dates', 'new (class extends Date {})(2025, 4, 12)', 'new Date(year, month, …)'],
    ['a format', `new Intl.DateTimeFormat('vi')`, 'Intl.DateTimeFormat without a timeZone'],
    ['a format without new', 'Intl.DateTimeFormat()', 'Intl.DateTimeFormat without a timeZone'],
  ])('%s', (_what, code, call) => {
    expect(noticedIn(code)).toEqual([call]);
  });
});

it.each([
  ['the moment that it is', 'new Date().getTime() + Date.now()'],
  ['a moment by its number', 'new Date(0).toISOString() + JSON.stringify(new Date(1))'],
  ['a copy', 'new Date(new Date(0))'],
  ['parts of UTC', 'new Date(Date.UTC(2025, 4, 12)).getUTCHours()'],
  ['changing parts of UTC', 'new Date(0).setUTCFullYear(2025, 1, 1)'],
  ['a text of UTC', 'new Date(0).toUTCString()'],
  ['a day', `new Date('2025-05-12') - Date.parse('2025-05')`],
  ['a minute of UTC', `new Date('2025-05-12T10:30Z') - new Date('2025-05-12T10:30:00.000Z')`],
  ['a minute with its offset', `new Date('2025-05-12T10:30+07:00')`],
  [
    'the date of a mail',
    `Date.parse('Mon, 12 May 2025 10:30:00 +0700') - Date.parse('Mon, 12 May 2025 03:30:00 GMT')`,
  ],
  ['a text that is no date', `new Date('mười hai')`],
  ['a format with a zone', `new Intl.DateTimeFormat('vi', { timeZone: 'UTC' }).format(0)`],
  ['a number as people read it', `(1234.5).toLocaleString('vi')`],
])('%s passes unnoticed', (_what, code) => {
  expect(noticedIn(code)).toEqual([]);
});

it('a watched Date does all that Date does', () => {
  const context = createContext({});
  watchLocalTime(runInContext('globalThis', context) as Realm, () => undefined);
  const holds = [
    'new Date(2025, 4, 12) instanceof Date',
    'new Date(0).constructor === Date',
    'Object.prototype.toString.call(new Date(0)) === "[object Date]"',
    'new Date(2025, 4, 12).getTime() === new Date("2025-05-12T00:00").getTime()',
    'typeof Date() === "string" && Date.length === 7 && Date.name === "Date"',
    'new (class Day extends Date { next() { return 1; } })(0).next() === 1',
    'Object.keys(Date.prototype).length === 0',
    'new Intl.DateTimeFormat("en", { timeZone: "UTC" }) instanceof Intl.DateTimeFormat',
    'Intl.DateTimeFormat.supportedLocalesOf("en")[0] === "en"',
  ];
  expect(holds.filter((code) => runInContext(code, context) !== true)).toEqual([]);
});
