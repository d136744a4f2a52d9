// Samples of plans of other kinds, from set-up to the mail: the words fit what is counted. Units and tallies are made up.
import { choose, openCommune, sheetNamed, succeed, textOf, valuesOf } from '../support/commune';

interface Told {
  readonly sample: string;
  /** Codes that the audit of the plan finds: what is to be known, no mistake. */
  readonly audit: readonly string[];
  readonly mail: readonly RegExp[];
  readonly tab: readonly RegExp[];
}

const told: readonly Told[] = [
  {
    sample: 'tiem-phong',
    audit: [],
    // Thôn 5 begins on 9/4; Thôn 2 had until 29/3 and 18 of its 148 are left.
    mail: [/712\/920, còn 208/, /Thôn 5 – Trâu bò: ○ 0,00%/, /Thôn 2: ✖ Quá hạn/, /3\/3 thôn đã báo cáo/],
    tab: [/Thôn 2/],
  },
  {
    sample: 'hien-mau',
    // The share of 350 ml is one of all the blood that is given, of which there comes to be more.
    audit: ['MOVING_BASE'],
    mail: [/297\/370, còn 73/, /Lũy kế: 213; Mục tiêu: 208/, /Người đăng ký hiến máu .*Chỉ theo dõi/],
    tab: [/Đơn vị máu/],
  },
  {
    sample: 'gop-quy',
    audit: [],
    mail: [/121\.050\.000\/180\.000\.000, còn 58\.950\.000/, /Hộ đóng góp.*66,40% chỉ tiêu/],
    tab: [/121\.050\.000/],
  },
  {
    sample: 'bo-gay',
    audit: [],
    mail: [
      /369\/340, còn phải giảm 29, hạn 29\/6/,
      /Hiện có: 369; Không quá: 340; % tổng số: 21,71%; Bình quân\/ngày: −4,6; Đến nay không quá: 371/,
      /Hiện có: 6; Không quá: 5; Bình quân\/ngày: −0,1/,
      /Khu phố 5 – .*Có bọ gậy: ■ 97\/56/,
    ],
    tab: [/■ 97\/56/],
  },
  {
    sample: 'bao-hiem',
    audit: [],
    // 92,6% of 8.795 by the end of 2022, 93,2% by that of 2023, in each village.
    mail: [/8\.190\/8\.197, còn 7/, /trễ mốc 31\/12\/2022/, /Thôn 5 – BHYT: ■ 98,37%/],
    tab: [/BHYT/],
  },
  {
    sample: 'bao-lu',
    audit: [],
    mail: [/675\/0, còn phải giảm 675/, /Lúa bị ngập .*Chỉ theo dõi/, /Thôn 5 – .*Mất điện: ■ 225\/0/],
    tab: [/■ 225\/0/],
  },
];

describe.each(told)('the sample $sample', ({ sample, audit, mail, tab }) => {
  const host = openCommune(sample);
  const { report, tab: name } = succeed(host, 'buildWeeklyReport');
  choose(host, 'sendWeeklyEmail');
  const text = String(host.mails[0]?.body);

  it('is a plan without a fault, and its tallies hold no mistake', () => {
    expect(succeed(host, 'auditPlan').issues.map(({ code }) => code)).toEqual(audit);
    expect(succeed(host, 'checkTallies').issues.map(({ code }) => code)).toEqual([]);
    expect(report.leftOut).toMatchObject({ rows: 0, cells: 0 });
  });

  it('tells in its mail and on its tab what it counts', () => {
    expect(host.mails).toHaveLength(1);
    for (const said of mail) expect(text).toMatch(said);
    for (const said of tab) expect(textOf(sheetNamed(host, name))).toMatch(said);
  });

  it('speaks of nothing else', () => {
    expect(text).not.toMatch(/hồ sơ|tài khoản|undefined|NaN|\d{4,},\d\d%/);
  });
});

/** Everything that a report goes out in: its tab and Tiến độ, the mail and its documents, the Zalo texts. */
const allTextOf = (sample: string): string => {
  const host = openCommune(sample);
  succeed(host, 'refreshProgress');
  const { tab } = succeed(host, 'buildWeeklyReport');
  choose(host, 'sendWeeklyEmail');
  choose(host, 'showZaloMessage');
  const [mail] = host.mails;
  const documents = (mail?.attachments ?? []).flatMap(({ name, bytes }) =>
    name.endsWith('.doc') ? [Buffer.from(bytes).toString('utf8')] : [],
  );
  return [
    textOf(sheetNamed(host, tab)),
    textOf(sheetNamed(host, 'Tiến độ')),
    String(mail?.body),
    ...documents,
    ...host.dialogs.map(({ text }) => String(text)),
  ].join('\n');
};

describe('words that fit what is counted', () => {
  it('what is there now is no sum of what was done', () => {
    const text = allTextOf('bao-hiem');
    expect(text.match(/.*lũy kế.*/gi) ?? []).toEqual([]);
    expect(text).toMatch(/Hiện có/);
    expect(text).toMatch(/đến ngày \d+\/\d+\/\d+ có 8\.190\/8\.795/);
  });

  it('a limit is no target, and what is above it is not left to do', () => {
    const host = openCommune('bo-gay');
    const { tab } = succeed(host, 'buildWeeklyReport');
    const rows = valuesOf(sheetNamed(host, tab)).map((row) => row.map(String));
    const headings = rows.find((row) => row.includes('Kết quả') && row.includes('% chỉ tiêu')) ?? [];
    expect(headings).toEqual(expect.arrayContaining(['Lũy kế, hiện có', 'Mục tiêu, tối đa']));
    const row = rows.find(([name]) => name === 'Có bọ gậy') ?? [];
    expect(row[headings.indexOf('Còn lại')]).toBe('–');
    expect(row).toEqual(expect.arrayContaining(['340', '369', 'giảm 29']));
    expect(row[headings.indexOf('So với tuần trước')]).toBe('–');
    const text = textOf(sheetNamed(host, tab));
    expect(text).toMatch(/369 \/ 340, đến nay không quá 371/);
    // Only visits are parted over the next week.
    expect([...new Set(text.match(/.*: tuần tới/g))]).toEqual(['Lượt kiểm tra: tuần tới']);
  });

  it('what is needed of a fund is not cut in Tiến độ', () => {
    const host = openCommune('gop-quy');
    succeed(host, 'refreshProgress');
    const sheet = sheetNamed(host, 'Tiến độ');
    const rows = valuesOf(sheet);
    const column = (rows[2] ?? []).indexOf('Số tiền: cần');
    const longest = Math.max(...rows.slice(3).map((row) => String(row[column]).length));
    expect(longest).toBeGreaterThan(13);
    expect(sheet.columnWidths.get(column + 1) ?? 0).toBeGreaterThan(longest * 6.5);
  });

  it('a need in đồng breaks before the stroke, where a narrow column breaks it', () => {
    expect(allTextOf('gop-quy')).toMatch(/37\.513\.637 \/tuần/);
    expect(allTextOf('gop-quy')).toMatch(/243\/tuần/);
  });

  it('a unit without a rank has a dash and no point', () => {
    const text = allTextOf('tiem-phong');
    expect(text).toMatch(/– Thôn 5/);
    expect(text).not.toMatch(/–\. Thôn/);
  });

  it('what is to be brought down is drawn as rise and fall, not as gain', () => {
    const text = allTextOf('bo-gay');
    expect(text).not.toMatch(/tăng thêm/i);
    expect(text).toMatch(/Thực tế/);
  });

  it('storm damage tells both: what is there now, and what was counted in all', () => {
    const text = allTextOf('bao-lu');
    expect(text).toMatch(/Mất điện.*hiện có 675/);
    expect(text).toMatch(/Nhà hư hỏng.*lũy kế/);
  });
});
