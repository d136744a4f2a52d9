// Counts with decimals: a fund in triệu đồng and a forest in ha, from the cell that a village types to everything that is read.
// All figures are made up.
import type { Host } from '../../host/createHost';
import { displayText } from '../../host/model/showing/displayText';
import { choose, sheetNamed, succeed, valuesOf } from '../support/commune';
import { columnOf, openBlank, setClock, typeUnder, verdictOf } from '../support/village';

/** Told counts lie below a thousand, and their smallest parts above: whoever shows parts is caught. */
const openQuantities = (language = 'Tiếng Việt'): Host => {
  const host = openBlank('2025-04-17T08:00');
  choose(host, 'setUpCampaign');
  const items = valuesOf(sheetNamed(host, 'Cấu hình')).map((row) => row[0]);
  const settings = {
    'Tên chiến dịch': 'Đợt thử (dữ liệu giả)',
    'Ngày bắt đầu': '18/04/2025',
    'Ngày kết thúc': '18/06/2025',
    'Nhịp nhập liệu': 'Tuần',
    'Nơi nhận thư': 'chu-tich@example.vn',
    'Ngôn ngữ': language,
  };
  for (const [item, value] of Object.entries(settings))
    host.edit('Cấu hình', `B${items.indexOf(item) + 1}`, value);
  typeUnder(
    host,
    'Chỉ tiêu',
    2,
    [
      'Mã',
      'Chỉ tiêu',
      'Tên ngắn',
      'Chính',
      'Đơn vị tính',
      'Số lẻ',
      'Mẫu số',
      'Mục tiêu',
      'Định mức/ngày',
      'Không vượt quá',
    ],
    [
      ['QUY', 'Số tiền vận động', 'Số tiền', 'Có', 'triệu đồng', '1', 'HO', '987,5', '120,5', 'không'],
      ['RUNG', 'Diện tích trồng rừng', 'Trồng rừng', 'Có', 'ha', '2', 'DT', '≥85%', '', ''],
      ['HG', 'Hộ tham gia', 'Hộ tham gia', '', 'hộ', '', 'HO', '≥90%', '', ''],
      ['RUNG.KEO', 'Keo', 'Keo', '', '', '', '', '', '', ''],
      ['RUNG.KHAC', 'Cây khác', 'Cây khác', '', '', '', '', '', '', ''],
    ],
  );
  host.edit('Đơn vị', 'G1', [['Số hộ [HO]', 'Diện tích [DT]', 'Đã trồng [RUNG.DK]', 'Giao [RUNG.CT]']]);
  host.edit('Đơn vị', 'A2', [
    ['T1', 'Thôn 1'],
    ['T2', 'Thôn 2'],
    ['T3', 'Thôn 3'],
  ]);
  host.edit('Đơn vị', 'G2', [
    [240, '312,25', '101,75', ''],
    [185, '205,5', '20,5', ''],
    [310, '198,75', '30,25', ''],
  ]);
  choose(host, 'setUpCampaign');
  return host;
};

const headers = ['Ngày', 'Đơn vị', 'QUY', 'HG', 'RUNG', 'RUNG.KEO', 'RUNG.KHAC'] as const;
const typeRow = (host: Host, row: number, cells: readonly (string | number)[]) =>
  typeUnder(host, 'Nhập liệu', row, headers, [cells]);

const openFilled = (language?: string): Host => {
  const host = openQuantities(language);
  setClock(host, '2025-04-28T10:00');
  typeRow(host, 2, ['20/04/2025', 'Thôn 1', '102,5', 40, '10,25', '5,25', '5']);
  typeRow(host, 3, ['20/04/2025', 'Thôn 2', '110', 27, '12,5', '2,5', '10']);
  typeRow(host, 4, ['27/04/2025', 'Thôn 1', '151,3', 61, '11,75', '11,75', '']);
  typeRow(host, 5, ['27/04/2025', 'Thôn 2', '100,1', 38, '10,05', '', '']);
  typeRow(host, 6, ['27/04/2025', 'Thôn 3', '101,2', 50, '14,4', '4,4', '10']);
  return host;
};

/** Every number of a text that is a thousand or more, years aside. */
const greatNumbers = (text: string): readonly string[] =>
  (text.match(/\d+(?:[.,]\d{3})*(?:[.,]\d+)?/g) ?? []).filter((shown) => {
    const digits = shown.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.');
    return Number(digits) >= 1000 && !/^20\d\d$/.test(shown);
  });

/** What each tab shows, cell by cell. */
const shownIn = (host: Host, tab: string): readonly string[] =>
  [...sheetNamed(host, tab).rows.values()].flatMap((cells) =>
    [...cells.values()].map((cell) => displayText(cell, host.workbook)),
  );

describe.each(['Tiếng Việt', 'English'])('in a book that speaks %s', (language) => {
  const host = openFilled(language);
  const report = succeed(host, 'buildWeeklyReport');
  const progress = succeed(host, 'refreshProgress');
  const checked = succeed(host, 'checkTallies');
  succeed(host, 'showZaloMessage');
  succeed(host, 'sendWeeklyEmail');

  it('everything that was typed counts', () => {
    expect(checked.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.report.leftOut).toMatchObject({ cells: 0, rows: 0 });
  });

  it('the run tells counts in the measure of their indicators', () => {
    const commune = (indicator: string) =>
      progress.progress.find((row) => row.unit === null && row.indicator === indicator);
    expect(commune('QUY')).toMatchObject({ base: 735, done: 565.1, target: 987.5, remaining: 422.4 });
    // 51 days are left: 8,28… a day.
    expect(commune('QUY')?.requiredPerDay).toBe(8.3);
    // 85% of 716,5 is 609,025: the least that satisfies it in hundredths.
    expect(commune('RUNG')).toMatchObject({ base: 716.5, start: 152.5, done: 211.45, target: 609.03 });
    expect(commune('HG')).toMatchObject({ base: 735, done: 216, target: 662 });
  });

  it('no rendering shows a count in its smallest parts', () => {
    const tabs = host.workbook.sheets.map(({ name }) => name);
    const texts = [
      ...tabs.flatMap((tab) => shownIn(host, tab).map((text) => `${tab}: ${text}`)),
      ...host.mails.flatMap(({ subject, body, htmlBody }) => [
        subject,
        body,
        (htmlBody ?? '').replace(/<[^>]*>/g, '\n'),
      ]),
      ...host.mails.flatMap(({ attachments }) =>
        attachments
          .filter(({ name }) => name.endsWith('.doc'))
          .map(({ bytes }) =>
            Buffer.from(bytes)
              .toString('utf8')
              .replace(/<style[\s\S]*?<\/style>|<[^>]*>/g, '\n'),
          ),
      ),
      ...host.dialogs.map(({ text }) => text.replace(/<style[\s\S]*?<\/style>|<[^>]*>/g, '\n')),
    ];
    const told = language === 'English' ? ['565.1', '609.03'] : ['565,1', '609,03'];
    for (const count of told) expect(texts.join('\n')).toContain(count);
    const found = texts.flatMap((text) =>
      greatNumbers(text).map((number) => ({ number, text: text.slice(0, 200) })),
    );
    expect(found).toEqual([]);
  });

  it('the plan shows what was typed', () => {
    expect(shownIn(host, 'Chỉ tiêu')).toEqual(expect.arrayContaining(['987,5', '120,50']));
    expect(shownIn(host, 'Đơn vị')).toEqual(expect.arrayContaining(['240', '312,25', '101,75']));
  });

  it('the record holds what was told', () => {
    const [, ...lines] = valuesOf(sheetNamed(host, 'Chốt số liệu'));
    expect(lines.flat()).toEqual(expect.arrayContaining([101.2, 151.3, 253.8, 312.25]));
    expect(lines.flat()).not.toContain(1513);
  });
});

it('a village reads in decimals where it stands, for the calls that whole counts cost', () => {
  const host = openFilled();
  expect(verdictOf(host, 6)).toBe('✓ Trồng rừng: còn 124,29, cần 2,4/ngày');
  host.edit('Nhập liệu', 'C6', '101,4');
  const { runs } = host.edit('Nhập liệu', 'C6', '101,3');
  expect(runs[0]?.serviceCalls).toMatchObject({ roundTrips: 3 });
  expect(runs[0]?.serviceCalls.total).toBeLessThanOrEqual(13);
});

describe('what a village may mean otherwise is asked', () => {
  const host = openFilled();
  it.each([
    [
      '1,234',
      'Số tiền: Ô hiện 1,2, đã gõ 1,234. Có phải 1234? Hàng nghìn gõ liền, không dấu chấm (1234); số lẻ gõ sau dấu phẩy (12,5).',
    ],
    [
      '12,55',
      'Số tiền: Ô hiện 12,6, đã gõ 12,55, không phải số có tối đa 1 số lẻ. Hãy gõ như 12,5 (triệu đồng), không gõ phần trăm.',
    ],
    [
      '~12,5',
      'Số tiền: “~12,5” chưa rõ. Có phải 12,5? Hàng nghìn gõ liền, không dấu chấm (1234); số lẻ gõ sau dấu phẩy (12,5).',
    ],
    [
      'mười hai',
      'Số tiền: “mười hai” không phải số. Có phải 12? Hãy gõ số, ví dụ 12,5; không phát sinh thì gõ 0.',
    ],
  ])('%s', (typed, sentence) => {
    const column = columnOf(host, 'Nhập liệu', 'QUY');
    host.edit('Nhập liệu', `${column}6`, typed);
    expect(verdictOf(host, 6)).toBe(`✗ ${sentence}`);
  });
});

describe('once the plan counts more finely, or less', () => {
  const openChanged = (decimals: string): Host => {
    const host = openFilled();
    succeed(host, 'buildWeeklyReport');
    succeed(host, 'sendWeeklyEmail');
    setClock(host, '2025-05-05T10:00');
    typeUnder(host, 'Chỉ tiêu', 3, ['Số lẻ'], [[decimals]]);
    return host;
  };
  const recordOf = (host: Host) => valuesOf(sheetNamed(host, 'Chốt số liệu')).slice(0, 10);

  it('more: nothing is corrected, and the record stays', () => {
    const host = openChanged('3');
    const record = recordOf(host);
    const { report, issues } = succeed(host, 'buildWeeklyReport');
    expect(report.corrections).toEqual([]);
    expect(issues.map(({ code }) => code)).not.toContain('CHANGED_AFTER_FREEZE');
    expect(recordOf(host)).toEqual(record);
    expect(report.indicators.find(({ indicator }) => indicator === 'RUNG')).toMatchObject({
      done: 211.45,
      target: 609.025,
    });
  });

  it('less: it is asked to count as finely again, and the record stays', () => {
    const host = openChanged('1');
    const record = recordOf(host);
    const { issues } = succeed(host, 'auditPlan');
    expect(issues.filter(({ code }) => code === 'DECIMALS_ON_RECORD').map(({ message }) => message)).toEqual([
      'Số lẻ của RUNG nay là 1, nhưng Tuần 02 đã chốt số có 2 số lẻ. Số đã chốt giữ nguyên; số đang có quá 1 số lẻ ở trang Nhập liệu không được tính. Hãy ghi lại Số lẻ là 2.',
    ]);
    succeed(host, 'buildWeeklyReport');
    expect(recordOf(host)).toEqual(record);
  });
});

it.each(['setUpCampaign', 'checkTallies'] as const)(
  'columns show the decimals that the plan has got since, by %s',
  (handler) => {
    const host = openQuantities();
    setClock(host, '2025-04-28T10:00');
    typeUnder(host, 'Chỉ tiêu', 4, ['Số lẻ'], [['1']]);
    typeRow(host, 2, ['20/04/2025', 'Thôn 1', '102,5', '40,5', '10', '10', '']);
    const column = columnOf(host, 'Nhập liệu', 'HG').charCodeAt(0) - 64;
    const shown = () => displayText(sheetNamed(host, 'Nhập liệu').rows.get(2)?.get(column), host.workbook);
    expect(shown()).toBe('41');
    choose(host, handler);
    expect(shown()).toBe('40,5');
  },
);

it('what is counted more finely than its own indicator can be no base of it', () => {
  const host = openQuantities();
  typeUnder(host, 'Chỉ tiêu', 4, ['Mẫu số'], [['QUY']]);
  const { issues } = succeed(host, 'auditPlan');
  expect(issues.filter(({ code }) => code === 'DECIMALS_DIFFER')).toMatchObject([
    { tab: 'Chỉ tiêu', row: 4, received: '0', expected: '1' },
  ]);
});
