// Samples of plans of other kinds, from set-up to the mail: the words fit what is counted. Units and tallies are made up.
import { choose, openCommune, sheetNamed, succeed, textOf } from '../support/commune';

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
      /Lũy kế: 369; Không quá: 340; % tổng số: 21,71%; Bình quân\/ngày: −4,6; Đến nay không quá: 371/,
      /Lũy kế: 6; Không quá: 5; Bình quân\/ngày: −0,1/,
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
