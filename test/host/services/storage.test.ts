import { openSheet, refusalOf, village } from './hostSheet';

it('a property that was never set is null', () => {
  const { PropertiesService } = openSheet().host.globals;
  expect(PropertiesService.getDocumentProperties().getProperty('khóa')).toBeNull();
});

it('stores of document, script and user are apart, and users too', () => {
  const { host } = openSheet();
  const { PropertiesService } = host.globals;
  PropertiesService.getDocumentProperties().setProperty('khóa', 'tài liệu');
  PropertiesService.getUserProperties().setProperty('khóa', 'người');
  const read = host.runCode(
    'read',
    () => [
      PropertiesService.getDocumentProperties().getProperty('khóa'),
      PropertiesService.getScriptProperties().getProperty('khóa'),
      PropertiesService.getUserProperties().getProperty('khóa'),
    ],
    { kind: 'menu', user: village },
  );
  expect(read.result).toEqual(['tài liệu', null, null]);
});

it('values become texts', () => {
  const properties = openSheet().host.globals.PropertiesService.getScriptProperties();
  Reflect.apply(properties.setProperty, properties, ['n', 5]);
  expect(properties.getProperties()).toEqual({ n: '5' });
});

it('setProperties can replace all others, deleteAllProperties empties', () => {
  const properties = openSheet().host.globals.PropertiesService.getScriptProperties();
  properties.setProperties({ a: '1', b: '2' });
  expect(properties.setProperties({ c: '3' }, true).getKeys()).toEqual(['c']);
  expect(properties.deleteAllProperties().getKeys()).toEqual([]);
});

it('a value over 9 KB is refused, and so is a store over 500 KB; nothing of it is kept', () => {
  const properties = openSheet().host.globals.PropertiesService.getScriptProperties();
  expect(refusalOf(() => properties.setProperty('a', 'x'.repeat(9 * 1024 + 1)))).toBe(
    'Exception: Argument too large: value',
  );
  const big = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`k${index}`, 'x'.repeat(9000)]));
  expect(refusalOf(() => properties.setProperties(big))).toMatch(/^Exception: You have exceeded/);
  expect(properties.getKeys()).toEqual([]);
});

it('a cached value is there for 600 seconds unless told, and null afterwards', () => {
  const { host } = openSheet();
  const cache = host.globals.CacheService.getScriptCache();
  expect(cache.put('a', '1')).toBeNull();
  cache.put('b', '2', 10);
  host.clock.advance(10_000);
  expect([cache.get('a'), cache.get('b'), cache.getAll(['a', 'b'])]).toEqual(['1', null, { a: '1' }]);
  host.clock.advance(590_000);
  expect(cache.get('a')).toBeNull();
});

it('a cached value lives six hours at most', () => {
  const { host } = openSheet();
  const cache = host.globals.CacheService.getDocumentCache()!;
  cache.put('a', '1', 100_000);
  host.clock.advance(21_600_000);
  expect(cache.get('a')).toBeNull();
});

it('a removed value is gone', () => {
  const cache = openSheet().host.globals.CacheService.getUserCache();
  cache.put('a', '1');
  expect(cache.remove('a')).toBeNull();
  expect(cache.get('a')).toBeNull();
});

it.each([
  ['a'.repeat(251), 'x', 'key'],
  ['a', 'x'.repeat(100 * 1024 + 1), 'value'],
])('keys over 250 signs and values over 100 KB are refused', (key, value, argument) => {
  const cache = openSheet().host.globals.CacheService.getScriptCache();
  expect(refusalOf(() => cache.put(key, value))).toBe(`Exception: Argument too large: ${argument}`);
});

it('a free lock is got at once, and again by who has it', () => {
  const lock = openSheet().host.globals.LockService.getDocumentLock();
  expect([lock.tryLock(0), lock.tryLock(0), lock.hasLock()]).toEqual([true, true, true]);
  lock.releaseLock();
  expect(lock.hasLock()).toBe(false);
});

it('with a negative time no lock is got', () => {
  const lock = openSheet().host.globals.LockService.getScriptLock();
  expect(lock.tryLock(-1)).toBe(false);
  expect(refusalOf(() => lock.waitLock(-1))).toBe(
    'Exception: Lock timeout: another process was holding the lock for too long.',
  );
});

it('a lock held elsewhere is waited for in vain', () => {
  const { host } = openSheet();
  const lock = host.globals.LockService.getDocumentLock();
  host.heldLocks.add('document');
  const before = host.clock.now().getTime();
  expect(lock.tryLock(5000)).toBe(false);
  expect(host.clock.now().getTime() - before).toBe(5000);
  expect(refusalOf(() => lock.waitLock(5000))).toMatch(/^Exception: Lock timeout/);
  host.heldLocks.clear();
  expect(lock.tryLock(0)).toBe(true);
});

it('a run that ends leaves no lock behind', () => {
  const { host } = openSheet();
  const lock = host.globals.LockService.getDocumentLock();
  host.runCode('hold', () => lock.waitLock(0));
  expect(host.runCode('again', () => lock.tryLock(0)).result).toBe(true);
});
