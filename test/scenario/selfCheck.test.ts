// The self-check proves on a person's own sheet and account what the add-in relies on, and leaves nothing behind.
import type { Host, HostOptions } from '../../host/createHost';
import { findChromium, htmlToPdf } from '../../host/files/pdf';
import type { SelfCheckResult } from '../../src/services/ports/selfCheck';
import { openAutomatic } from '../support/automation';
import { choose, sheetNamed, textOf } from '../support/commune';
import { openVillage, setClock } from '../support/village';

const other = 'can-bo-2@example.vn';
const group = 'nhom-thon@example.vn';
const member = 'truong-thon@example.vn';
const pdf = { convertHtmlToPdf: (html: string) => new TextEncoder().encode(html) };

const open = (making: Partial<HostOptions> = pdf): Host => openVillage({ now: '2025-04-28T11:30', making });

const resultsOf = (host: Host): readonly SelfCheckResult[] => {
  const result = choose(host, 'runSelfCheck');
  if (!('results' in result)) throw new Error(result.message);
  return result.results;
};

const resultOf = (host: Host, id: SelfCheckResult['id']): SelfCheckResult | undefined =>
  resultsOf(host).find((one) => one.id === id);

/** Triggers of the self-check's own. */
const leftovers = (host: Host): number =>
  host.triggers.filter(({ handler }) => handler === 'onSelfCheckClock').length;

const pageOf = (host: Host): string => host.dialogs.at(-1)?.text ?? '';

describe('a run from the clock', () => {
  const sound = 'FULL, spreadsheet reached, lock got, trigger removed';

  it('is waited for, and shown by the next self-check', () => {
    const host = open();
    expect(choose(host, 'runSelfCheck')).toMatchObject({ ok: true });
    expect(pageOf(host)).toContain('Chờ 1–2 phút rồi chạy lại');
    expect(leftovers(host)).toBe(1);
    setClock(host, '2025-04-28T11:32');
    expect(host.fireClockTriggers().map(({ error }) => error)).toEqual([undefined]);
    expect(leftovers(host)).toBe(0);
    const seen = resultOf(host, 'clockRun');
    expect(seen).toMatchObject({ outcome: 'same', observed: `${sound}; active user told` });
    expect(pageOf(host)).toContain(sound);
    expect(textOf(sheetNamed(host, 'Nhật ký'))).toContain('✓ Chạy được theo giờ, khi không ai mở sổ');
    expect(leftovers(host)).toBe(0);
  });

  it('is waited for only once, however often the self-check is run meanwhile', () => {
    const host = open();
    for (const minute of ['11:30', '11:31', '11:32']) {
      setClock(host, `2025-04-28T${minute}`);
      expect(resultOf(host, 'clockRun')?.outcome).toBe('waiting');
    }
    expect(leftovers(host)).toBe(1);
  });

  it('that never came is told, its trigger cleared, and tried again', () => {
    const host = open();
    resultsOf(host);
    setClock(host, '2025-04-28T12:30');
    expect(resultOf(host, 'clockRun')?.outcome).toBe('differs');
    expect(leftovers(host)).toBe(0);
    expect(resultOf(host, 'clockRun')?.outcome).toBe('waiting');
  });

  it('leaves the triggers of automation alone', () => {
    const host = openAutomatic();
    const automatic = host.triggers.map(({ id }) => id);
    resultsOf(host);
    setClock(host, '2025-04-26T08:02');
    host.fireClockTriggers();
    resultsOf(host);
    expect(host.triggers.map(({ id }) => id)).toEqual(automatic);
  });

  it('is refused where Google allows no more triggers, in its words', () => {
    const host = open({ ...pdf, quotas: { triggers: 0 } });
    expect(resultOf(host, 'clockRun')).toMatchObject({
      outcome: 'refused',
      observed: expect.stringContaining('too many triggers') as string,
    });
  });

  it('tells what it could not do from the clock', () => {
    const host = open();
    resultsOf(host);
    host.heldLocks.add('document');
    setClock(host, '2025-04-28T11:32');
    host.fireClockTriggers();
    host.heldLocks.clear();
    expect(resultOf(host, 'clockRun')).toMatchObject({
      outcome: 'differs',
      observed: expect.stringContaining('lock not got') as string,
    });
  });
});

describe('who may edit a protection', () => {
  const among = (people: HostOptions['people'], editors: readonly string[]): Host => {
    const host = open({ ...pdf, ...(people === undefined ? {} : { people }) });
    host.workbook.editors.push(...editors);
    return host;
  };

  it('is taken and given by address', () => {
    const host = among(undefined, [other, member]);
    expect(resultOf(host, 'editorsByAddress')).toMatchObject({ outcome: 'same' });
  });

  it('cannot be taken where it comes from a group: Google says of whom', () => {
    const host = among({ groups: { [group]: [member] } }, [group, member]);
    expect(resultOf(host, 'editorsByAddress')).toMatchObject({
      outcome: 'refused',
      observed: expect.stringContaining(member) as string,
    });
  });

  it('leaves the protections of the book as they were', () => {
    const host = among(undefined, [other]);
    const protections = () =>
      host.workbook.sheets.map(({ name, protections }) => [name, protections.map(({ editors }) => editors)]);
    const before = protections();
    resultsOf(host);
    expect(protections()).toEqual(before);
  });
});

describe('the specimen of a PDF', () => {
  const specimenIn = (page: string): string => {
    const encoded = /href="data:application\/pdf;base64,([^"]+)"/.exec(page)?.[1];
    return Buffer.from(encoded ?? '', 'base64').toString();
  };

  it('is given to the person, who is told what must be seen in it', () => {
    const host = open();
    resultsOf(host);
    expect(pageOf(host)).toMatch(/download="[^"]+\.pdf"/);
    expect(pageOf(host)).toMatch(/Mở tệp.*ệ ữ ợ.*nền màu.*số 2/);
    const specimen = specimenIn(pageOf(host));
    expect(specimen).toContain('ệ ữ ợ');
    expect(specimen).toMatch(/background(-color)?:\s*#/);
    expect(specimen).toContain('counter(page)');
  });

  it('is not asked about where none could be made', () => {
    const host = open({});
    expect(resultOf(host, 'pdf')).toMatchObject({ outcome: 'refused' });
    expect(pageOf(host)).not.toContain('data:application/pdf');
    expect(pageOf(host)).not.toContain('Mở tệp');
  });

  (findChromium() === null ? it.skip : it)('has two pages', () => {
    const host = open({ convertHtmlToPdf: htmlToPdf });
    resultsOf(host);
    const encoded = /base64,([^"]+)"/.exec(pageOf(host))?.[1] ?? '';
    const file = Buffer.from(encoded, 'base64').toString('latin1');
    expect(file.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  });
});

it('finds everything as relied on once the clock has come, and leaves nothing behind', () => {
  const host = open();
  const before = host.workbook.sheets.map((sheet) => sheet.name);
  const first = resultsOf(host).filter(({ outcome }) => outcome !== 'same');
  expect(first.map(({ id, outcome }) => [id, outcome])).toEqual([['clockRun', 'waiting']]);
  setClock(host, '2025-04-28T11:32');
  host.fireClockTriggers();
  expect(resultsOf(host).filter(({ outcome }) => outcome !== 'same')).toEqual([]);
  expect(host.workbook.sheets.map((sheet) => sheet.name)).toEqual(before);
  expect(host.triggers).toEqual([]);
  expect(textOf(sheetNamed(host, 'Nhật ký'))).toContain('Tự kiểm tra');
});
