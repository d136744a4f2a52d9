import { compileScript } from '../../../host/runtime/runs/script';

const handlers = (source: string, globals: Record<string, unknown> = {}) =>
  compileScript(source, Object.keys(globals)).evaluate(globals);

it.each<[string, string, string[]]>([
  ['declared functions', 'function a(){} function b(){}', ['a', 'b']],
  ['not nested ones', 'function a(){ function inner(){} return inner }', ['a']],
  [
    'not those of a bundler',
    '(function(){ function hidden(){} function parseInt(){} })(); function a(){}',
    ['a'],
  ],
  ['functions set on globalThis', 'globalThis.a = function(){}; this.b = () => 1;', ['a', 'b']],
  ['under "use strict" too', '"use strict"; function a(){}', ['a']],
  ['none', 'var x = 1;', []],
])('top-level functions are found: %s', (_name, source, names) => {
  expect([...handlers(source).keys()].toSorted()).toEqual(names);
});

it('a stub that the bundle fills in later gives way to what fills it', () => {
  const source = 'function a(){} (function(){ globalThis.a = function(){ return 7 } })();';
  expect(handlers(source).get('a')?.()).toBe(7);
});

it('each evaluation starts afresh', () => {
  const script = compileScript('var count = 0; function next(){ count += 1; return count }', []);
  expect([script.evaluate({}).get('next')?.(), script.evaluate({}).get('next')?.()]).toEqual([1, 1]);
});

it.each([
  'process',
  'fetch',
  'setTimeout',
  'URL',
  'TextEncoder',
  'structuredClone',
  'require',
  'crypto',
  'window',
])('%s is not there', (name) => {
  expect(handlers(`function probe(){ return typeof ${name} }`).get('probe')?.()).toBe('undefined');
});

it('globals are seen by name and on globalThis', () => {
  const source = 'function probe(){ return [App.name, globalThis.App.name] }';
  expect(handlers(source, { App: { name: 'x' } }).get('probe')?.()).toEqual(['x', 'x']);
});

it('a bundle may declare a name that the host hides', () => {
  expect(handlers('const URL = 5; function probe(){ return URL }').get('probe')?.()).toBe(5);
});

it('a bundle that does not parse is refused at once', () => {
  expect(() => compileScript('function (', [])).toThrow(SyntaxError);
});
