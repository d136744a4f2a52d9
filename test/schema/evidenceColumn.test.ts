// Evidence and its kinds as the tab of tallies holds them: what is read of a row, and what the row is told.
import { checkTallies } from '../../src/domain/checks/checkTallies';
import type { TabKey } from '../../src/domain/finding';
import { wordFinding } from '../../src/i18n';
import type { CampaignBook } from '../../src/schema/campaignBook';
import { readCampaignBook } from '../../src/schema/campaignBook';
import type { Cell } from '../../src/schema/cells/cell';
import type { TabGrid } from '../../src/schema/grid';

type Values = readonly (readonly Cell[])[];

const gridOf = (values: Values): TabGrid => ({ title: () => 'tab', values, formulas: [], shown: [] });

const date = (day: string): Cell => ({ kind: 'date', at: `${day}T00:00` });

const unasked: Values = [
  ['Mục', 'Giá trị'],
  ['Tên chiến dịch', 'Đợt thử'],
  ['Ngày bắt đầu', date('2025-04-18')],
  ['Ngày kết thúc', date('2025-06-18')],
];

const bookOf = (settings: Values, tallies: Values): CampaignBook => {
  const tabs: readonly (readonly [TabKey, Values])[] = [
    ['settings', settings],
    [
      'indicators',
      [
        ['Mã', 'Chỉ tiêu', 'Mẫu số', 'Mục tiêu', 'Từ ngày', 'Đến hết ngày'],
        ['TN2', 'Thu nhận mức 2', 'DS14', '≥95%', '', ''],
      ],
    ],
    [
      'units',
      [
        ['Mã', 'Tên đơn vị', 'Công dân từ đủ 14 tuổi [DS14]'],
        ['T1', 'Thôn 1', 100],
      ],
    ],
    ['exclusions', [['Đơn vị', 'Trừ vào', 'Lý do', 'Số người', 'Ghi chú']]],
    ['tallies', tallies],
  ];
  const reading = readCampaignBook(new Map(tabs.map(([tab, values]) => [tab, gridOf(values)])));
  if (!reading.usable) throw new Error(reading.findings.map(({ code }) => code).join());
  return reading.book;
};

describe('evidence in the tab of tallies', () => {
  const header = [
    'Ngày',
    'Đơn vị',
    'Thu nhận [TN2]',
    'Kiểm tra',
    'Minh chứng',
    'Loại minh chứng',
    'Nhập lúc',
  ];
  const asked = [...unasked, ['Loại minh chứng', 'ảnh tuyên truyền; tin bài']];
  const rowOf = (evidence: Cell, kind: Cell, settings: readonly (readonly Cell[])[] = asked) => {
    const values = [header, [date('2025-04-18'), 'Thôn 1', 5, '', evidence, kind, '']];
    const { campaign, tallies } = bookOf(settings, values);
    const findings = checkTallies(campaign, tallies.entries, '2025-04-20').findings;
    return {
      evidence: tallies.entries[0]?.evidence,
      findings: findings.map((finding) => `${finding.code} ${finding.column}`),
      sentences: findings.map((finding) => wordFinding(finding, 'vi', campaign)).join('\n'),
    };
  };
  const listed = { kind: 'listed', name: 'tin bài' };
  const [link, other] = ['https://bao.vn/tin-1', 'https://bao.vn/tin-2'];

  it.each<[string, Cell, Cell, unknown, readonly string[]]>([
    ['a link of a kind', link, 'tin bài', { links: 1, kind: listed }, []],
    ['links of a kind typed otherwise', `${link}\n${other}`, 'TIN  BAI', { links: 2, kind: listed }, []],
    ['a link without a kind', link, '', { links: 1, kind: { kind: 'unnamed' } }, []],
    [
      'a link of no such kind',
      link,
      'phim',
      { links: 1, kind: { kind: 'other' } },
      ['EVIDENCE_KIND_UNKNOWN F'],
    ],
    ['a kind without a link', '', 'tin bài', { links: 0, kind: listed }, ['EVIDENCE_LINK_MISSING F']],
    ['a text that is no link', 'đã gửi', 'tin bài', { links: 0, kind: listed }, ['EVIDENCE_NOT_LINK E']],
    // What a person's number stands beside is counted all the same, and is quoted nowhere.
    [
      'a link beside a telephone number',
      `${link} gọi 0912345678`,
      'tin bài',
      { links: 1, kind: listed },
      ['PERSONAL_DATA E'],
    ],
    [
      'a telephone number for a kind',
      link,
      '0912345678',
      { links: 1, kind: { kind: 'other' } },
      ['PERSONAL_DATA F'],
    ],
    ['nothing', '', '', { links: 0, kind: { kind: 'unnamed' } }, []],
  ])('%s is read and told', (_what, evidence, kind, expected, findings) => {
    const found = rowOf(evidence, kind);
    expect(found.evidence).toEqual(expected);
    expect(found.findings).toEqual(findings);
  });

  it('names the kinds that there are, and repeats none that is not', () => {
    const { sentences } = rowOf(link, 'phim riêng');
    expect(sentences).toContain('ảnh tuyên truyền; tin bài');
    expect(sentences).not.toContain('phim');
  });

  it('is held to no kinds where the setting is blank', () => {
    expect(rowOf(link, 'phim', unasked)).toMatchObject({
      evidence: { links: 1, kind: { kind: 'unnamed' } },
      findings: [],
    });
  });

  it('has no kinds where the column is not there yet', () => {
    const { campaign, tallies } = bookOf(asked, [
      header.filter((one) => one !== 'Loại minh chứng'),
      [date('2025-04-18'), 'Thôn 1', 5, '', link, ''],
    ]);
    expect(tallies.entries[0]?.evidence).toEqual({ links: 1, kind: { kind: 'unnamed' } });
    expect(checkTallies(campaign, tallies.entries, '2025-04-20').findings).toEqual([]);
  });
});
