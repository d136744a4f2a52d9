// npm run setup, push and open against a stand-in for clasp: a sheet is made or taken, built into, pushed to, found again.
import type { Workshop } from './workshop';
import { linesOf, openWorkshop } from './workshop';

let workshop: Workshop;
const settings = (): Readonly<Record<string, unknown>> =>
  JSON.parse(workshop.read('.clasp.local.json')) as Readonly<Record<string, unknown>>;
const giveIds = (file = '.clasp.local.json'): void =>
  workshop.write(file, '{"rootDir":"dist","scriptId":"S","parentId":"P"}');

jest.setTimeout(60_000);
beforeEach(() => (workshop = openWorkshop()));
afterEach(() => workshop.away());

describe('npm run setup', () => {
  it('makes a sheet, builds, pushes bundle and manifest alone, and says where the sheet is', () => {
    const outcome = workshop.run(['setup']);
    expect(linesOf(outcome)).toEqual([
      'clasp create-script --type sheets --title Sổ chiến dịch --rootDir dist',
      'npm run build',
      'clasp push --force',
    ]);
    expect(outcome.called.at(-1)?.files).toEqual(['appsscript.json', 'campaign.js']);
    expect(workshop.read('dist/appsscript.json')).toContain('Asia/Ho_Chi_Minh');
    expect(outcome.said).toContain('Sheet: https://docs.google.com/spreadsheets/d/NEW_SHEET_0001/edit');
    expect(outcome.status).toBe(0);
  });

  it('writes the ids into the file that git ignores, and leaves the tracked one as it was', () => {
    const before = workshop.read('.clasp.json');
    const outcome = workshop.run(['setup']);
    expect(settings()).toMatchObject({ scriptId: 'NEW_SCRIPT', parentId: 'NEW_SHEET_0001', rootDir: 'dist' });
    expect(workshop.read('.clasp.json')).toBe(before);
    expect(workshop.read('.gitignore').split('\n')).toContain('.clasp.local.json');
    expect(
      outcome.called.filter(({ name }) => name === 'clasp').map(({ words }) => words.slice(0, 2)),
    ).toEqual([
      ['--project', '.clasp.local.json'],
      ['--project', '.clasp.local.json'],
    ]);
  });

  it.each([
    ['its id', 'SHEET_OF_OURS'],
    ['its address', 'https://docs.google.com/spreadsheets/d/SHEET_OF_OURS/edit#gid=0'],
  ])('binds to a sheet that is there, by %s, and makes no new one', (_what, parent) => {
    const outcome = workshop.run(['setup', '--parent', parent, '--title', 'Sổ thử']);
    expect(linesOf(outcome)[0]).toBe(
      'clasp create-script --parentId SHEET_OF_OURS --title Sổ thử --rootDir dist',
    );
    expect(outcome.said).toContain('/spreadsheets/d/SHEET_OF_OURS/edit');
  });

  it('is not stopped by an empty id, which clasp takes for one', () => {
    workshop.write('.clasp.local.json', '{"rootDir":"dist","scriptId":""}');
    expect(workshop.run(['setup']).status).toBe(0);
    expect(settings()).toMatchObject({ scriptId: 'NEW_SCRIPT' });
  });

  it('makes no second sheet where there is one', () => {
    giveIds();
    const outcome = workshop.run(['setup']);
    expect(outcome).toMatchObject({ status: 1, called: [] });
    expect(outcome.said).toContain('npm run push');
  });

  it('ends with clasp’s own words and a status where nobody is logged in, and can be called again', () => {
    const outcome = workshop.run(['setup'], { STAND_IN_LOGGED_OUT: '1' });
    expect(outcome.status).toBe(1);
    expect(outcome.said).toContain('No credentials found.');
    expect(linesOf(outcome)).toHaveLength(1);
    expect(workshop.run(['setup']).status).toBe(0);
  });

  it.each([
    ['a wrong option', ['--parnet', 'X']],
    ['no sheet', ['--parent', 'my sheet']],
  ])('refuses %s before anything is made', (_what, words) => {
    const outcome = workshop.run(['setup', ...words]);
    expect(outcome).toMatchObject({ status: 1, called: [] });
    expect(outcome.said).not.toContain('    at ');
  });
});

describe('npm run push', () => {
  it('builds and pushes, with --force', () => {
    giveIds();
    const outcome = workshop.run(['push']);
    expect(linesOf(outcome)).toEqual(['npm run build', 'clasp push --force']);
    expect(outcome.said).toContain('dist/campaign.js');
  });

  it('says what to do where there is no script', () => {
    const outcome = workshop.run(['push']);
    expect(outcome).toMatchObject({ status: 1, called: [] });
    expect(outcome.said).toContain('npm run setup');
  });

  it('does not push what was not built', () => {
    giveIds();
    const outcome = workshop.run(['push'], { STAND_IN_FAILS: 'build' });
    expect(outcome.status).toBe(1);
    expect(linesOf(outcome)).toEqual(['npm run build']);
  });

  it('takes over the ids that clasp by itself wrote into the tracked file', () => {
    giveIds('.clasp.json');
    const outcome = workshop.run(['push']);
    expect(outcome.status).toBe(0);
    expect(settings()).toMatchObject({ scriptId: 'S', parentId: 'P' });
    expect(outcome.said).toContain('git checkout .clasp.json');
  });
});

describe('npm run open', () => {
  it.each([
    [[], 'drive.google.com/open?id=P'],
    [['script'], 'script.google.com/d/S/edit'],
  ])('opens the sheet, or the script editor when asked: %j', (words, address) => {
    giveIds();
    expect(workshop.run(['open', ...words]).said).toContain(address);
  });

  it('opens the script where there is no sheet', () => {
    workshop.write('.clasp.local.json', '{"rootDir":"dist","scriptId":"S"}');
    expect(workshop.run(['open']).said).toContain('script.google.com/d/S/edit');
  });
});
