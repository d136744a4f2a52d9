import { createHost, type Host } from '../../host/createHost';
import { cloneWorkbook } from '../../host/model/cloning';
import { createWorkbook } from '../../host/model/createWorkbook';
import { moment, owner } from './services/hostSheet';

const bundle = `
function change() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = book.getSheets()[0];
  sheet.getRange('A1:B2').setValue('mới').setBackground('red').setNote('n');
  sheet.getRange('A3').protect();
  sheet.addDeveloperMetadata('khóa', '2');
  book.insertSheet('Thêm');
  PropertiesService.getDocumentProperties().setProperty('k', '2');
  CacheService.getDocumentCache().put('k', '2');
  MailApp.sendEmail('a@example.com', 'S', 'B');
  ScriptApp.newTrigger('change').timeBased().everyHours(1).create();
  SpreadsheetApp.create('Khác');
  console.log('x');
  Utilities.sleep(1000);
}
function look() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  return [sheet.getRange('A1').getValue(), PropertiesService.getDocumentProperties().getProperty('k'),
    CacheService.getDocumentCache().get('k'), MailApp.getRemainingDailyQuota(), ScriptApp.getProjectTriggers().length,
    SpreadsheetApp.getActiveSpreadsheet().getNumSheets(), Date.now(), Utilities.getUuid()];
}
`;

const start = (): Host => {
  const host = createHost({ workbook: createWorkbook({ owner }), now: moment });
  host.load(bundle);
  const { SpreadsheetApp, PropertiesService, CacheService } = host.globals;
  SpreadsheetApp.getActiveSheet().getRange('A1').setValue('cũ');
  PropertiesService.getDocumentProperties().setProperty('k', '1');
  CacheService.getDocumentCache()?.put('k', '1');
  return host;
};

it('a clone starts where the original stands', () => {
  const host = start();
  host.run('change');
  const clone = host.clone();
  expect(clone.run('look').result).toEqual(host.run('look').result);
  expect(clone.workbook).toEqual(host.workbook);
  expect([...clone.spreadsheets.keys()]).toEqual([...host.spreadsheets.keys()]);
});

it('what happens in a clone does not touch the original, nor the other way round', () => {
  const host = start();
  const before = cloneWorkbook(host.workbook);
  const seen = host.clone().run('look').result;
  const clone = host.clone();
  expect(clone.run('change').error).toBeUndefined();
  expect(clone.run('look').result).not.toEqual(seen);
  expect(host.workbook).toEqual(before);
  expect([host.mails, host.triggers, host.logs, host.spreadsheets.size]).toEqual([[], [], [], 1]);
  expect(host.run('look').result).toEqual(seen);
});

it('a lock that somebody holds is held in the clone until it is let go there', () => {
  const host = start();
  host.heldLocks.add('document');
  const clone = host.clone();
  clone.heldLocks.clear();
  expect(host.globals.LockService.getDocumentLock().tryLock(0)).toBe(false);
  expect(clone.globals.LockService.getDocumentLock().tryLock(0)).toBe(true);
});

it('a clone may answer and fail otherwise', () => {
  const clone = start().clone({ answers: () => ({ button: 'close' }), quotas: { mailRecipientsPerDay: 0 } });
  expect(String(clone.globals.SpreadsheetApp.getUi().alert('?'))).toBe('CLOSE');
  expect(clone.run('change').error?.message).toBe('Service invoked too many times for one day: email.');
});
