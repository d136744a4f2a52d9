// Whose automation it is: two clerks share a sheet, and Google shows each only their own triggers.
import type { AskedDialog, DialogAnswer } from '../../host/createHost';
import {
  chairman,
  fireAt,
  linesOn,
  liveThrough,
  logOf,
  mailsTo,
  openAutomatic,
  openFourVillages,
  owner,
  secondClerk,
  thirdEditor,
} from '../support/automation';
import { runMenu } from '../support/commune';
import { setClock } from '../support/village';

const asSecond = { kind: 'menu', user: secondClerk } as const;

/** Answers every prompt alike, and every question with what stands in `says` at the time. */
const clerkWho = (says: { button: 'yes' | 'no' }) => ({
  answers: ({ kind, buttons }: AskedDialog): DialogAnswer =>
    kind === 'prompt' ? { button: 'ok', text: 'blank' } : { button: buttons === 'OK' ? 'ok' : says.button },
});

describe('turning automation on', () => {
  const host = openAutomatic();

  it('makes one hourly trigger of the clerk’s, and one of edits', () => {
    expect(host.triggers).toMatchObject([
      { handler: 'onSchedule', event: 'CLOCK', creator: owner, schedule: { everyHours: 1 } },
      { handler: 'onTallyEdit', event: 'ON_EDIT', creator: owner },
    ]);
  });

  it('shows first what it will do, when, and as whom', () => {
    const asked = host.dialogs.find(({ title }) => title === 'Bật chế độ tự động')?.text ?? '';
    for (const told of ['11:00 28/04/2025', '16:00 28/04/2025', chairman, '2/4 đơn vị', owner])
      expect(asked).toContain(told);
  });

  it('tells of a report that is due already', () => {
    const late = openFourVillages();
    setClock(late, '2025-04-29T08:00');
    runMenu(late, 'installTriggers');
    const asked = late.dialogs.find(({ title }) => title === 'Bật chế độ tự động')?.text ?? '';
    expect(asked).toContain('lập báo cáo đã đến hạn: Tuần 1');
    expect(asked).toContain('gửi email báo cáo đã đến hạn: Tuần 1');
  });

  it('a second time leaves one trigger of each', () => {
    runMenu(host, 'installTriggers');
    expect(host.triggers).toHaveLength(2);
  });

  it('changes nothing when the clerk says no', () => {
    const other = openFourVillages({}, clerkWho({ button: 'no' }));
    expect(runMenu(other, 'installTriggers').result).toMatchObject({ ok: false });
    expect(other.triggers).toEqual([]);
  });

  it('is refused in plain words when Google allows no more triggers', () => {
    const full = openFourVillages({}, { quotas: { triggers: 0 } });
    const { result } = runMenu(full, 'installTriggers');
    expect(result).toMatchObject({
      ok: false,
      message: expect.stringContaining('quá nhiều trình kích hoạt'),
    });
    fireAt(full, '2025-04-28T11:10');
    expect(linesOn(full, 'Lập báo cáo tuần')).toEqual([]);
  });

  it('is refused when the campaign has been over for a week', () => {
    const over = openFourVillages({ 'Ngày kết thúc': '27/04/2025', 'Hạn xã báo cáo': '' });
    setClock(over, '2025-05-05T11:00');
    expect(runMenu(over, 'installTriggers').result).toMatchObject({
      ok: false,
      message: expect.stringContaining('Đợt đã kết thúc'),
    });
    expect(over.triggers).toEqual([]);
  });
});

describe('a second clerk', () => {
  it('who does not take over is told whose it is and since when', () => {
    const says: { button: 'yes' | 'no' } = { button: 'yes' };
    const host = openAutomatic({}, clerkWho(says));
    says.button = 'no';
    expect(host.run('installTriggers', asSecond).result).toMatchObject({
      ok: false,
      message: expect.stringContaining(`${owner} đã bật chế độ tự động từ 08:00 26/04/2025`),
    });
    expect(host.triggers.map(({ creator }) => creator)).toEqual([owner, owner]);
  });

  it('who takes over does the work alone: the first trigger is still there and does nothing', () => {
    const host = openAutomatic();
    expect(host.run('installTriggers', asSecond).result).toMatchObject({ ok: true, owner: secondClerk });
    expect(host.triggers.map(({ creator }) => creator)).toEqual([owner, owner, secondClerk, secondClerk]);
    liveThrough(host, '2025-04-28T07:20', '2025-04-28T18:20');
    expect(mailsTo(host, chairman)).toBe(1);
    const since = logOf(host).findIndex(({ user }) => user === secondClerk);
    expect(since).toBeGreaterThan(0);
    expect(
      new Set(
        logOf(host)
          .slice(since)
          .map(({ user }) => user),
      ),
    ).toEqual(new Set([secondClerk]));
  });

  it('cannot turn it off, and is told who can', () => {
    const host = openAutomatic();
    const { result } = host.run('removeTriggers', asSecond);
    expect(result).toMatchObject({ ok: false, removed: 0, message: expect.stringContaining(owner) });
    fireAt(host, '2025-04-28T11:10');
    expect(linesOn(host, 'Lập báo cáo tuần')).toHaveLength(1);
  });

  it('who took over turns it off; the first clerk’s trigger stays without work', () => {
    const host = openAutomatic();
    host.run('installTriggers', asSecond);
    expect(host.run('removeTriggers', asSecond).result).toMatchObject({ ok: true, removed: 2 });
    fireAt(host, '2025-04-28T11:10');
    expect(linesOn(host, 'Lập báo cáo tuần')).toEqual([]);
    expect(runMenu(host, 'removeTriggers').result).toMatchObject({ ok: true, removed: 2 });
    expect(host.triggers).toEqual([]);
  });
});

describe('an editor who is no clerk', () => {
  it('may not write the log, and so leaves no trigger behind', () => {
    const host = openFourVillages();
    const { result } = host.run('installTriggers', { kind: 'menu', user: thirdEditor });
    expect(result).toMatchObject({ ok: false });
    expect(host.triggers).toEqual([]);
  });
});

describe('turning automation off', () => {
  it('removes the triggers, and says so in the log', () => {
    const host = openAutomatic();
    expect(runMenu(host, 'removeTriggers').result).toMatchObject({ ok: true, removed: 2 });
    expect(host.triggers).toEqual([]);
    expect(linesOn(host, 'Tắt chế độ tự động')).toEqual(['Đã tắt chế độ tự động.']);
  });

  it('works in a workbook that cannot be computed on', () => {
    const host = openAutomatic();
    host.edit('Cấu hình', 'A1', 'Hỏng');
    expect(runMenu(host, 'removeTriggers').result).toMatchObject({ ok: true, removed: 2 });
  });

  it('that is off already changes nothing', () => {
    const host = openFourVillages();
    expect(runMenu(host, 'removeTriggers').result).toMatchObject({ ok: true, removed: 0 });
    expect(linesOn(host, 'Tắt chế độ tự động')).toEqual([]);
  });
});
