// Nhắc đơn vị chưa báo cáo: who is reminded, what they read, and what nobody else gets to see.
import {
  fireAt,
  heads,
  linesOn,
  liveThrough,
  mailsTo,
  openAutomatic,
  openFourVillages,
} from '../support/automation';
import { choose, runMenu } from '../support/commune';
import { setClock, typeTally } from '../support/village';

const remind = 'Nhắc đơn vị chưa báo cáo';

describe('a clerk who reminds silent villages', () => {
  const host = openFourVillages();
  setClock(host, '2025-04-28T08:30');
  const result = choose(host, 'remindSilentUnits');

  it('reminds of the week that is due by the next village deadline', () => {
    expect(result).toMatchObject({
      ok: true,
      period: { number: 1, from: '2025-04-21', to: '2025-04-27' },
      mailed: ['T2', 'T3'],
      unreachable: ['T4'],
    });
  });

  it('sees first who gets a mail and who has no address', () => {
    const asked = host.dialogs.find(({ title }) => title === remind)?.text ?? '';
    expect(asked).toContain('Tuần 1 (21/4–27/4/2025), hạn 11:00 28/04/2025');
    expect(asked).toContain('Gửi thư nhắc riêng từng đơn vị: Thôn 2, Thôn 3.');
    expect(asked).toMatch(/Chưa có email.*: Thôn 4\./);
  });

  it('sends each head a mail of their own', () => {
    expect(host.mails).toHaveLength(2);
    for (const head of heads) expect(mailsTo(host, head)).toBe(1);
  });

  it('sends a mail that names unit, week and deadline, opens the tab, and holds no address', () => {
    const [mail] = host.mails;
    expect(mail?.subject).toContain('Nhắc báo cáo tuần 1 (21/4–27/4/2025): Thôn 2');
    for (const body of [mail?.body, mail?.htmlBody]) {
      for (const told of [
        'Thôn 2',
        'tuần 1 (21/4–27/4/2025)',
        'Nhập liệu',
        '11 giờ 00 ngày 28/4/2025',
        '#gid=',
      ])
        expect(body).toContain(told);
      expect(body).not.toContain('@');
    }
  });

  it('leaves no address in the log', () => {
    const [line] = linesOn(host, remind);
    expect(line).toContain('Đã gửi thư nhắc: Thôn 2, Thôn 3.');
    expect(line).not.toContain('@');
  });

  it('is told of earlier reminders before sending again', () => {
    setClock(host, '2025-04-28T09:30');
    choose(host, 'remindSilentUnits');
    expect(
      host.dialogs
        .filter(({ title }) => title === remind)
        .some(({ text }) => text.includes('Thôn 2 (đã nhắc lúc 08:30 28/04/2025)')),
    ).toBe(true);
    expect(host.mails).toHaveLength(4);
  });
});

describe('the period to remind of', () => {
  it.each([
    ['2025-04-28T10:59', 1],
    ['2025-04-28T11:00', 1],
    ['2025-04-30T08:00', 1],
    ['2025-05-05T00:00', 2],
    ['2025-06-23T11:00', 9],
  ])('at %s is week %i', (minute, number) => {
    const host = openFourVillages();
    setClock(host, minute);
    expect(choose(host, 'remindSilentUnits')).toMatchObject({ period: { number } });
  });

  it.each(['2025-04-17T08:00', '2025-06-30T11:00'])('at %s there is none', (minute) => {
    const host = openFourVillages();
    setClock(host, minute);
    expect(runMenu(host, 'remindSilentUnits').result).toMatchObject({ ok: false });
    expect(host.mails).toEqual([]);
  });
});

describe('just after the deadline', () => {
  it('a village that has reported on the week that was due is left alone, and the mail says that the hour has passed', () => {
    const host = openFourVillages();
    setClock(host, '2025-04-28T11:05');
    expect(choose(host, 'remindSilentUnits')).toMatchObject({ mailed: ['T2', 'T3'], unreachable: ['T4'] });
    expect(host.mails[0]?.body).toContain('Hạn báo cáo 11 giờ 00 ngày 28/4/2025 đã qua');
  });

  it('once nobody owes that week, the one that goes on is asked for', () => {
    const host = openFourVillages();
    [2, 3, 4].forEach((number) => typeTally(host, number + 1, '25/04/2025', `Thôn ${number}`, 1, 1));
    setClock(host, '2025-04-30T08:00');
    expect(choose(host, 'remindSilentUnits')).toMatchObject({ period: { number: 2 } });
  });
});

describe('nobody is mailed', () => {
  it('when every village has reported, a nought included', () => {
    const host = openFourVillages();
    [2, 3, 4].forEach((number) => typeTally(host, number + 1, '25/04/2025', `Thôn ${number}`, 0, 0));
    setClock(host, '2025-04-28T08:30');
    expect(choose(host, 'remindSilentUnits')).toMatchObject({ ok: true, mailed: [] });
    expect(host.mails).toEqual([]);
  });

  it('when the clerk says no', () => {
    const host = openFourVillages(
      {},
      {
        answers: ({ kind, buttons }) =>
          kind === 'prompt' ? { button: 'ok', text: 'blank' } : { button: buttons === 'OK' ? 'ok' : 'no' },
      },
    );
    setClock(host, '2025-04-28T08:30');
    expect(choose(host, 'remindSilentUnits')).toMatchObject({ ok: false, mailed: [] });
    expect(host.mails).toEqual([]);
  });

  it('at an address that is none', () => {
    const host = openFourVillages();
    host.edit('Đơn vị', 'E3', 'truong-thon-2@');
    setClock(host, '2025-04-28T08:30');
    expect(choose(host, 'remindSilentUnits')).toMatchObject({ mailed: ['T3'], unreachable: ['T2', 'T4'] });
  });

  it('over today’s quota, and the dialog names who was not', () => {
    const host = openFourVillages({}, { quotas: { mailRecipientsPerDay: 1 } });
    setClock(host, '2025-04-28T08:30');
    expect(choose(host, 'remindSilentUnits')).toMatchObject({ mailed: ['T2'], overQuota: ['T3'] });
    expect(host.dialogs.find(({ title }) => title === remind)?.text).toContain('hết lượt gửi thư: Thôn 3.');
  });
});

describe('reminders by the clock', () => {
  it('go to each village once, in the three hours before the deadline', () => {
    const host = openAutomatic();
    liveThrough(host, '2025-04-28T05:10', '2025-04-28T07:10');
    expect(heads.map((head) => mailsTo(host, head))).toEqual([0, 0]);
    liveThrough(host, '2025-04-28T08:10', '2025-04-28T10:10');
    expect(heads.map((head) => mailsTo(host, head))).toEqual([1, 1]);
    expect(linesOn(host, remind)).toHaveLength(1);
  });

  it('pass over a village that the clerk has reminded already', () => {
    const host = openAutomatic();
    setClock(host, '2025-04-28T07:30');
    choose(host, 'remindSilentUnits');
    fireAt(host, '2025-04-28T08:10');
    expect(heads.map((head) => mailsTo(host, head))).toEqual([1, 1]);
  });

  it('pass over a village that reports after the first hour, and reach one whose address is typed then', () => {
    const host = openAutomatic();
    host.edit('Đơn vị', 'E3', '');
    fireAt(host, '2025-04-28T08:10');
    expect(heads.map((head) => mailsTo(host, head))).toEqual([0, 1]);
    host.edit('Đơn vị', 'E3', heads[0]);
    host.edit('Đơn vị', 'E5', 'truong-thon-4@example.vn');
    typeTally(host, 3, '27/04/2025', 'Thôn 4', 3, 1);
    fireAt(host, '2025-04-28T09:10');
    expect(heads.map((head) => mailsTo(host, head))).toEqual([1, 1]);
    expect(mailsTo(host, 'truong-thon-4@example.vn')).toBe(0);
  });

  it('begin anew in the next week', () => {
    const host = openAutomatic();
    fireAt(host, '2025-04-28T08:10');
    fireAt(host, '2025-05-05T08:10');
    expect(heads.map((head) => mailsTo(host, head))).toEqual([2, 2]);
  });
});
