import { moment, openSheet, refusalOf } from './hostSheet';

it('dates are written and read in the time zone asked for', () => {
  const { Utilities } = openSheet().host.globals;
  expect(Utilities.formatDate(moment, 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy HH:mm')).toBe('12/05/2025 10:30');
  expect(Utilities.parseDate('12/05/2025 10:30', 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy HH:mm')).toEqual(moment);
});

it.each<[string, (utilities: GoogleAppsScript.Utilities.Utilities) => unknown]>([
  ['a zone that is none', (u) => u.formatDate(moment, 'Hanoi', 'yyyy')],
  ['a pattern that is none', (u) => u.formatDate(moment, 'UTC', 'qq')],
  ['a text that does not fit', (u) => u.parseDate('hôm qua', 'UTC', 'yyyy')],
  ['base64 that is none', (u) => u.base64Decode('a!')],
])('%s is refused', (_name, call) => {
  const { Utilities } = openSheet().host.globals;
  expect(refusalOf(() => call(Utilities))).toMatch(/^Exception: /);
});

it('a text for a date is refused on the signature', () => {
  const { Utilities } = openSheet().host.globals;
  expect(refusalOf(() => Reflect.apply(Utilities.formatDate, null, ['12/5', 'UTC', 'yyyy']))).toBe(
    "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
  );
});

it('sleeping moves the clock and takes no time', () => {
  const { host } = openSheet();
  host.globals.Utilities.sleep(90_000);
  expect(host.clock.now().getTime() - moment.getTime()).toBe(90_000);
});

it('a blob keeps bytes, type and name apart', () => {
  const { Utilities } = openSheet().host.globals;
  const blob = Utilities.newBlob('Thôn', 'text/plain', 'a.txt');
  const copy = blob.copyBlob().setName('b.txt');
  expect([blob.getName(), copy.getName(), copy.getContentType(), copy.getDataAsString()]).toEqual([
    'a.txt',
    'b.txt',
    'text/plain',
    'Thôn',
  ]);
  expect(blob.getBytes()).toEqual([84, 104, -61, -76, 110]);
});

it('a conversion that fails is refused in Google’s words, whatever failed', () => {
  const convertHtmlToPdf = (): Uint8Array => {
    throw new Error('No printer');
  };
  const { Utilities } = openSheet({}, { convertHtmlToPdf }).host.globals;
  expect(refusalOf(() => Utilities.newBlob('<p>a</p>', 'text/html', 'a.html').getAs('application/pdf'))).toBe(
    'Exception: Conversion from text/html to application/pdf failed.',
  );
});

it('HTML becomes a PDF when the host was given the means, and fails when not', () => {
  const convertHtmlToPdf = (html: string) => new TextEncoder().encode(`PDF of ${html}`);
  const page = (host: ReturnType<typeof openSheet>['host']) =>
    host.globals.Utilities.newBlob('<p>a</p>', 'text/html', 'bao-cao.html');
  const pdf = page(openSheet({}, { convertHtmlToPdf }).host).getAs('application/pdf');
  expect([pdf.getName(), pdf.getContentType(), pdf.getDataAsString()]).toEqual([
    'bao-cao.pdf',
    'application/pdf',
    'PDF of <p>a</p>',
  ]);
  expect(refusalOf(() => page(openSheet().host).getAs('application/pdf'))).toBe(
    'Exception: Conversion from text/html to application/pdf failed.',
  );
});

it('identifiers differ, and repeat from run to run', () => {
  const first = openSheet().host.globals.Utilities;
  const [one, two] = [first.getUuid(), first.getUuid()];
  expect(one).not.toBe(two);
  expect(openSheet().host.globals.Utilities.getUuid()).toBe(one);
  expect(one).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});
