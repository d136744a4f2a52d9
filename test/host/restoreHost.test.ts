// A host that is saved, kept as a browser keeps data, and restored elsewhere goes on as if nothing had been.
import fc from 'fast-check';
import type { Host } from '../../host/createHost';
import { createHost, isSavedHost, restoreHost } from '../../host/createHost';
import { createWorkbook } from '../../host/model/createWorkbook';
import { moment, owner, village } from './services/hostSheet';

const bundle = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Sổ').addItem('Ghi', 'look').addToUi() }
function onEdit(e) { e.range.setNote('sửa') }
function onTick() { PropertiesService.getDocumentProperties().setProperty('tick', String(Date.now())); console.log('tick') }
function mail() {
  var file = Utilities.newBlob('tệp', 'text/plain', 'tệp.txt');
  MailApp.sendEmail({ to: 'ai@example.com', subject: 'Thư', body: 'Kính gửi', attachments: [file] });
}
function install() { ScriptApp.newTrigger('onTick').timeBased().everyHours(1).create() }
function installOnce() { ScriptApp.newTrigger('onTick').timeBased().after(3600000).create() }
function remember() {
  PropertiesService.getUserProperties().setProperty('k', Utilities.getUuid());
  CacheService.getDocumentCache().put('c', 'v', 7200);
}
function dress() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = book.getSheets()[0];
  sheet.getRange('A1:B2').setBackground('#fce8e6').setBorder(true, true, true, true, true, true);
  sheet.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build());
  sheet.getRange('C1').setFormula('=HYPERLINK("https://example.vn/";"Nơi")');
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('a')
    .setBackground('#ff0000').setRanges([sheet.getRange('A1:A9')]).build()]);
  sheet.insertChart(sheet.newChart().asBarChart().addRange(sheet.getRange('A1:B4')).setPosition(5, 5, 0, 0)
    .setOption('legend', { position: 'none' }).setNumHeaders(1).build());
  sheet.getRange('A3').protect().setDescription('khóa');
  book.setNamedRange('vung', sheet.getRange('A1:B2'));
  sheet.addDeveloperMetadata('khóa', '2');
}
function grow() { SpreadsheetApp.getActiveSpreadsheet().insertSheet(); SpreadsheetApp.create('Khác') }
function ask() { SpreadsheetApp.getUi().alert('Xong') }
function look() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  return JSON.stringify([book.getSheets().map(function (one) { return [one.getName(), one.getDataRange().getValues(), one.getDataRange().getNotes(), one.getCharts().length] }),
    PropertiesService.getDocumentProperties().getProperties(), PropertiesService.getUserProperties().getProperties(),
    CacheService.getDocumentCache().get('c'), MailApp.getRemainingDailyQuota(),
    ScriptApp.getProjectTriggers().length, Date.now(), Utilities.getUuid()]);
}
`;

type Act = (host: Host) => unknown;

const address = fc.constantFrom('A1', 'B2', 'B3:C4', 'D9');
const value = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('12/5', '=1+2', ''),
);
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(address, value, fc.constantFrom(owner, village, null)).map(
    ([a1, typed, user]): Act =>
      (host) =>
        host.edit(host.workbook.sheets[0]?.name ?? '', a1, typed, { user }),
  ),
  fc.constantFrom('mail', 'install', 'installOnce', 'remember', 'dress', 'grow', 'ask').map(
    (name): Act =>
      (host) =>
        host.run(name),
  ),
  fc.integer({ min: 1, max: 30 }).map((hours): Act => (host) => {
    host.clock.advance(hours * 3_600_000);
    host.fireClockTriggers();
  }),
  fc.constant<Act>((host) => host.open({ user: village })),
  fc.constant<Act>((host) => host.heldLocks.add('document')),
);

const start = (): Host => {
  const workbook = createWorkbook({ owner, linkAccess: 'edit' });
  const host = createHost({ workbook, now: moment });
  host.load(bundle);
  return host;
};

/** Jest's realm is not that of structuredClone, as a page's is that of its store. */
const inThisRealm = (value: unknown): unknown => {
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind === 'Array') return (value as unknown[]).map(inThisRealm);
  if (kind === 'Map') {
    return new Map([...(value as Map<unknown, unknown>)].map(([key, one]) => [key, inThisRealm(one)]));
  }
  if (kind === 'Set') return new Set(value as Set<unknown>);
  if (kind === 'Date') return new Date(Number(value));
  if (kind === 'Uint8Array') return Uint8Array.from(value as Uint8Array);
  if (kind !== 'Object') return value;
  return Object.fromEntries(
    Object.entries(value as object).map(([name, one]: [string, unknown]) => [name, inThisRealm(one)]),
  );
};

/** As a browser's store gives it back. */
const restored = (host: Host): Host => {
  const kept = inThisRealm(structuredClone(host.save()));
  if (!isSavedHost(kept)) throw new Error('What was saved is not known again.');
  const copy = restoreHost(kept);
  copy.load(bundle);
  return copy;
};

it('after any acts the restored host equals the original, and does the same from then on', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), fc.array(act, { maxLength: 5 }), (before, after) => {
      const host = start();
      before.forEach((one) => one(host));
      const copy = restored(host);
      expect(copy.save()).toEqual(host.save());
      for (const one of [host, copy]) after.forEach((step) => step(one));
      expect(copy.run('look').result).toEqual(host.run('look').result);
      expect(copy.save()).toEqual(host.save());
    }),
    { numRuns: 60 },
  );
});

it('what happens after saving is not in what was saved', () => {
  const host = start();
  const kept = host.save();
  host.run('dress');
  host.run('mail');
  expect(restoreHost(kept).mails).toEqual([]);
  expect(restoreHost(kept).workbook.sheets[0]?.rows.size).toBe(0);
});

it.each([undefined, null, 'host', {}, { version: 0, data: {}, now: 0 }])('%j is no saved host', (value) => {
  expect(isSavedHost(value)).toBe(false);
});
