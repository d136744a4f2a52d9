// Goes through the list of behaviours of the live platform: each has a case, or a reason why not.
import { readFileSync } from 'node:fs';
import { createHost } from '../../host/createHost';
import { createWorkbook } from '../../host/model/createWorkbook';
import { contractCases, runContract } from './contract';
import { hostCases } from './hostCases';

interface Behaviour {
  readonly id: string;
  readonly behaviour: string;
  readonly grade: string;
}

const listed: { readonly grades: Readonly<Record<string, string>>; readonly items: readonly Behaviour[] } =
  JSON.parse(readFileSync('test/data/apps-script-behaviours.json', 'utf8'));
const ids = listed.items.map(({ id }) => id);

/** Sources disagree on these, so the host promises neither way; the add-in must lean on neither. */
const reasons: Readonly<Record<string, string>> = {
  'leading-plus': 'one project measured text, another #ERROR!: the host keeps text',
  'range-clear': 'documented to take number formats too, measured to leave them: the host leaves them',
};

describe('the contract on the host', () => {
  it.each(['en_US', 'vi_VN'])('holds in a spreadsheet of the locale %s', (locale) => {
    const host = createHost({ workbook: createWorkbook({ locale }), now: new Date('2026-10-02T03:30:00Z') });
    const differing = runContract(host.globals).filter(({ difference }) => difference !== null);
    expect(differing).toEqual([]);
  });

  it('leaves the spreadsheet as it was, and sends nothing', () => {
    const host = createHost();
    runContract(host.globals);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Trang tính1']);
    expect(host.workbook.namedRanges).toEqual([]);
    expect(host.mails).toEqual([]);
  });

  it('needs nothing but an object with the globals', () => {
    const target: Record<string, unknown> = {};
    createHost().installOn(target);
    // installOn put exactly the globals there.
    const globals = target as unknown as Parameters<typeof runContract>[0];
    expect(runContract(globals, ['printed-classes'])).toEqual([{ id: 'printed-classes', difference: null }]);
  });

  it('says what is different', () => {
    const { globals } = createHost();
    const wrong = { ...globals.HtmlService, createHtmlOutput: () => ({ getTitle: () => 'wrong' }) };
    // A fake of one method, to see it found out.
    const fake = { ...globals, HtmlService: wrong as unknown as typeof globals.HtmlService };
    expect(runContract(fake, ['html'])).toEqual([
      { id: 'html', difference: 'Error: found "wrong", expected ""' },
    ]);
  });
});

it.each(Object.entries(hostCases))('the host alone: %s', (_id, tryOut) => {
  expect(tryOut).not.toThrow();
});

it('every behaviour has a case or a reason, and one of them only', () => {
  const answered = [contractCases, hostCases, reasons].flatMap((answers) => Object.keys(answers));
  expect(answered.toSorted()).toEqual(ids.toSorted());
});

it('only what sources disagree on goes without a case', () => {
  const grades = Object.keys(reasons).map((id) => listed.items.find((item) => item.id === id)?.grade);
  expect(grades).toEqual(['M/conflict', 'C vs M']);
});

it('the documentation counts the behaviours by their evidence as the list does', () => {
  const documentation = readFileSync('host/README.md', 'utf8');
  const shown = [...documentation.matchAll(/^\| ([ABCDM][^|]*?) +\|[^|]*\| +(\d+) +\|$/gm)].map(
    ([, kind = '', count]) => [kind.charAt(0), Number(count)],
  );
  const kindOf = ({ id, grade }: Behaviour): string =>
    id in reasons ? 'none' : (['A', 'M', 'B', 'C', 'D'].find((kind) => grade.includes(kind)) ?? grade);
  const counted = ['A', 'M', 'B', 'C', 'D'].map((kind) => [
    kind,
    listed.items.filter((item) => kindOf(item) === kind).length,
  ]);
  expect(shown).toEqual(counted);
});
