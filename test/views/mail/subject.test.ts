// The subject's news stands where a phone's list of mails still shows it, whatever the commune is called.
import fc from 'fast-check';
import type { PeriodKind } from '../../../src/domain/plan/campaign';
import type { Report } from '../../../src/domain/report/report';
import { catalogueOf } from '../../../src/i18n';
import { reportSubject } from '../../../src/views/mail/content/subjectLine';
import { madeUpReport } from '../official/madeUpReport';

const vi = catalogueOf('vi');
const report = madeUpReport();
const none = { all: 0, reported: 0, silent: 0, behind: 0 };

interface Named {
  readonly authority?: string;
  readonly parent?: string;
  readonly place?: string;
  readonly unitWord?: string;
  readonly behind?: number;
  readonly silent?: number;
  readonly othersBehind?: number;
  readonly kind?: PeriodKind;
}

const with_ = ({
  authority,
  parent = '',
  place = '',
  unitWord = 'thôn',
  kind = 'week',
  ...counts
}: Named): Report => {
  const { behind = 4, silent = 1, othersBehind = 0 } = counts;
  const { settings } = report.campaign;
  return {
    ...report,
    period: { ...report.period, kind },
    campaign: {
      ...report.campaign,
      settings: {
        ...settings,
        issuingAuthority: authority ?? settings.issuingAuthority,
        parentAuthority: parent,
        placeName: place,
        unitWord,
      },
    },
    headline: {
      ...report.headline,
      units: { all: 200, reported: 200 - silent, silent, behind },
      others: { ...none, behind: othersBehind },
    },
  };
};

const subject = (named: Named): string => reportSubject(with_(named), vi);

describe('the subject', () => {
  it.each<[string, Named, string]>([
    [
      'names the commune, the period, who lags and who is silent',
      {},
      '[Xã Mẫu Đơn] Tuần 4 (05/5–11/5): 4 thôn chậm, 1 chưa báo cáo',
    ],
    [
      'tells other units apart, behind the plan’s own',
      { othersBehind: 1 },
      '[Xã Mẫu Đơn] Tuần 4 (05/5–11/5): 4 thôn chậm, 1 chưa báo cáo, 1 đơn vị khác chậm',
    ],
    [
      'calls by its place a body whose name holds none',
      { authority: 'Tổ công tác', place: 'Mẫu Đơn' },
      '[Mẫu Đơn] Tuần 4 (05/5–11/5): 4 thôn chậm, 1 chưa báo cáo',
    ],
    [
      'calls a body of the commune by the commune over it',
      { authority: 'Ban Chỉ đạo Đề án 06', parent: 'Ủy ban nhân dân xã Mẫu Đơn', place: 'Mẫu Đơn' },
      '[Xã Mẫu Đơn] Tuần 4 (05/5–11/5): 4 thôn chậm, 1 chưa báo cáo',
    ],
    [
      'never by the district over it',
      { authority: 'Tổ công tác', parent: 'UBND huyện Mẫu Đơn', place: 'Mẫu Đơn' },
      '[Mẫu Đơn] Tuần 4 (05/5–11/5): 4 thôn chậm, 1 chưa báo cáo',
    ],
    [
      'says that nobody lags',
      { behind: 0, silent: 0 },
      '[Xã Mẫu Đơn] Tuần 4 (05/5–11/5): không có thôn chậm',
    ],
    [
      'counts by their word those alone named',
      { behind: 0, silent: 2 },
      '[Xã Mẫu Đơn] Tuần 4 (05/5–11/5): 2 thôn chưa báo cáo',
    ],
    [
      'says the result of the whole campaign',
      { kind: 'final', silent: 0 },
      '[Xã Mẫu Đơn] Tổng kết: 4 thôn không hoàn thành',
    ],
    [
      'shortens the name rather than the news',
      { authority: 'Ủy ban nhân dân xã Phong Nha Kẻ Bàng Thượng Nguồn' },
      '[Xã Phong Nha Kẻ…] Tuần 4 (05/5–11/5): 4 thôn chậm, 1 chưa báo cáo',
    ],
  ])('%s', (_what, named, expected) => {
    expect(subject(named)).toBe(expected);
  });

  const words = fc
    .array(fc.constantFrom('xã', 'Mẫu', 'Đơn', 'Thượng', 'Nguồn', 'Suối', 'UBND', 'Ban', 'Chỉ', 'đạo'), {
      minLength: 0,
      maxLength: 40,
    })
    .map((all) => all.join(' '));
  const counts = fc.integer({ min: 0, max: 150 });

  it.each(['vi', 'en'] as const)('has the news out within 70 characters, under any name (%s)', (language) => {
    fc.assert(
      fc.property(
        fc.record({
          authority: words,
          place: words,
          unitWord: fc.constantFrom('thôn', 'ấp', 'tổ dân phố', 'thị trấn', 'khu dân cư văn hóa số', ''),
          behind: counts,
          silent: counts,
          othersBehind: fc.integer({ min: 0, max: 9 }),
          kind: fc.constantFrom<PeriodKind>('week', 'month', 'quarter', 'day', 'final'),
        }),
        (named) => {
          const shown = reportSubject(with_(named), catalogueOf(language));
          const silence = language === 'vi' ? 'chưa báo cáo' : 'not reported';
          const lag = language === 'vi' ? /chậm|không hoàn thành/ : /behind|short of target|on target/;
          const [start = ''] = shown.split(/, \d+ (?:đơn vị khác|other unit)/);
          expect(start.length).toBeLessThanOrEqual(70);
          expect(start.includes(silence)).toBe(named.silent > 0);
          if (named.behind > 0) expect(start).toMatch(lag);
          expect(shown).toMatch(/^\[.+\] \S/);
        },
      ),
      { numRuns: 300 },
    );
  });
});
