// npm run release against stand-ins: everything that can be refused is refused before anything is changed, and a release
// that was cut off is finished by the next.
import type { Outcome, Workshop } from './workshop';
import { linesOf, openWorkshop } from './workshop';

let workshop: Workshop;
const changelog = '# Changelog\n\n## Unreleased\n\n- A line that users notice.\n\n## 0.1.0\n\n- First.\n';
const release = (version = '0.2.0', env: Readonly<Record<string, string>> = {}): Outcome =>
  workshop.run(['release', version], env);
const headline = (): string => workshop.git('log', '-1', '--format=%s');
const tags = (): string => workshop.git('tag', '--list');

jest.setTimeout(60_000);
beforeEach(() => {
  workshop = openWorkshop();
  workshop.write('.clasp.local.json', '{"rootDir":"dist","scriptId":"S","parentId":"P"}');
  workshop.write('package.json', '{\n  "version": "0.1.0"\n}\n');
  workshop.write(
    'package-lock.json',
    '{\n  "version": "0.1.0",\n  "packages": {\n    "": {\n      "version": "0.1.0"\n    }\n  }\n}\n',
  );
  workshop.write('CHANGELOG.md', changelog);
  workshop.git('init', '--quiet');
  workshop.git('config', 'user.name', 'Maintainer');
  workshop.git('config', 'user.email', 'maintainer@example.com');
  workshop.git('add', '.');
  workshop.git('commit', '--quiet', '-m', 'First');
});
afterEach(() => workshop.away());

describe('npm run release', () => {
  it('checks, commits, builds, pushes, makes a version and a tag, in this order', () => {
    const outcome = release();
    expect(linesOf(outcome)).toEqual([
      'clasp list-versions',
      'npm run check',
      'npm test',
      'npm run build',
      'clasp push --force',
      expect.stringMatching(/^clasp create-version 0\.2\.0 \(\d{4}-\d\d-\d\d\)$/),
    ]);
    expect([headline(), tags(), outcome.status]).toEqual(['Release 0.2.0', 'v0.2.0', 0]);
    expect(workshop.git('tag', '-n', '--list', 'v0.2.0')).toContain('version 4 of the script');
  });

  it('dates the version in CHANGELOG, leaves an empty Unreleased on top, and writes the version everywhere', () => {
    release();
    expect(workshop.read('CHANGELOG.md')).toMatch(
      /^# Changelog\n\n## Unreleased\n\n## 0\.2\.0 \(\d{4}-\d\d-\d\d\)\n\n- A line that users notice\.\n\n## 0\.1\.0\n/,
    );
    expect(workshop.read('package.json')).toBe('{\n  "version": "0.2.0"\n}\n');
    expect(workshop.read('package-lock.json').match(/0\.2\.0/g)).toHaveLength(2);
    expect(workshop.git('status', '--porcelain')).toBe('');
  });

  it.each<[string, string, () => void, Readonly<Record<string, string>>]>([
    ['a version that is none', 'next', () => undefined, {}],
    ['a version that is not later', '0.1.0', () => undefined, {}],
    [
      'changes that are not committed',
      '0.2.0',
      () => workshop.write('package.json', '{"version":"0.1.1"}'),
      {},
    ],
    ['a tag that is there', '0.2.0', () => void workshop.git('tag', 'v0.2.0'), {}],
    ['a maintainer who is not logged in', '0.2.0', () => undefined, { STAND_IN_LOGGED_OUT: '1' }],
    ['a script that is full of versions', '0.2.0', () => undefined, { STAND_IN_VERSIONS: '200' }],
    ['checks that fail', '0.2.0', () => undefined, { STAND_IN_FAILS: 'check' }],
    ['tests that fail', '0.2.0', () => undefined, { STAND_IN_FAILS: 'test' }],
  ])('refuses %s, and nothing is changed', (_what, version, spoil, env) => {
    spoil();
    const before = [headline(), tags(), workshop.read('package.json'), workshop.read('CHANGELOG.md')];
    const outcome = release(version, env);
    expect(outcome.status).toBe(1);
    expect(outcome.said).not.toContain('    at ');
    expect([headline(), tags(), workshop.read('package.json'), workshop.read('CHANGELOG.md')]).toEqual(
      before,
    );
    expect(linesOf(outcome).filter((line) => /push|create-version|build/.test(line))).toEqual([]);
  });

  it('refuses a release that brings nothing', () => {
    workshop.write('CHANGELOG.md', changelog.replace('- A line that users notice.\n', ''));
    workshop.git('commit', '--quiet', '-a', '-m', 'Nothing');
    expect(release().said).toContain('what does the release bring?');
  });

  it('goes on where one was cut off after its commit, and checks nothing twice', () => {
    expect(release('0.2.0', { STAND_IN_FAILS: 'build' }).status).toBe(1);
    expect([headline(), tags()]).toEqual(['Release 0.2.0', '']);
    const again = release();
    expect(linesOf(again).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'clasp list-versions',
      'npm run',
      'clasp push',
      'clasp create-version',
    ]);
    expect([tags(), again.status]).toEqual(['v0.2.0', 0]);
  });
});
