// The audit of the five real plans finds what was found wrong in them by hand: no more, no fewer.
import { wordFinding } from '../../src/i18n';
import type { Finding } from '../../src/domain/finding';
import { templates } from '../../src/templates';
import type { PlanTemplate } from '../../src/templates';
import listed from '../data/plan-inconsistencies.json';
import { answers, baseLeftOut, baseMoves } from './planInconsistencies';
import { auditOf, campaignOf, gridsOf } from './templateGrids';
import { expectedText, receivedText } from '../../src/domain/finding';

const inconsistencies: Readonly<Record<string, readonly { readonly code: string }[]>> = listed;
const plans = templates
  .filter(({ id }) => !['blank', 'gop-nhieu-so'].includes(id))
  .map((plan) => [plan.id, plan] as const);

const shownAs = (finding: Finding): string => {
  const { code, tab, column, row } = finding;
  return `${code} ${tab}!${column ?? '?'}${row ?? '?'} ${receivedText(finding)} → ${expectedText(finding)}`;
};

const wordsOf = (plan: PlanTemplate, language: 'vi' | 'en'): readonly string[] => {
  const campaign = campaignOf(gridsOf(plan));
  return auditOf(plan).map((issue) => wordFinding(issue, language, campaign));
};

it('answers for the five real plans', () => {
  expect(plans.map(([id]) => id).sort()).toEqual(Object.keys(inconsistencies).sort());
  expect(Object.keys(answers).sort()).toEqual(Object.keys(inconsistencies).sort());
});

describe.each(plans)('the plan %s', (id, plan) => {
  const own = answers[id] ?? [];

  it('has an answer for each inconsistency that is known of it, and for no other', () => {
    const answered = own.map(({ of }) => of).filter((of) => of !== baseLeftOut && of !== baseMoves);
    expect(answered.sort()).toEqual((inconsistencies[id] ?? []).map(({ code }) => code).sort());
  });

  it('is found to contradict itself exactly there', () => {
    expect(auditOf(plan).map(shownAs).sort()).toEqual(own.flatMap(({ findings }) => findings).sort());
  });

  it('says why the other inconsistencies are not for figures to show', () => {
    const unexplained = own.filter(({ findings, why }) => (findings.length === 0) !== (why !== undefined));
    expect(unexplained).toEqual([]);
  });

  it.each(['vi', 'en'] as const)('is told its findings in words without a gap (%s)', (language) => {
    for (const words of wordsOf(plan, language)) expect(words).not.toMatch(/undefined|NaN|–%| {2}/);
  });
});

it.each([
  [
    'tu-nghia',
    'Tỷ lệ của TN2: kế hoạch ghi 86,49% là bỏ các số thập phân sau, không làm tròn; 11.511/13.308 làm tròn là 86,50%.',
  ],
  [
    'kon-chieng',
    'Tỷ lệ của CC: kế hoạch ghi 95,88%, nhưng 6.769/9.907 là 68,33%. Tỷ lệ 95,88% ứng với mẫu số 7.060.',
  ],
  [
    'kon-chieng',
    'TK2: kế hoạch ghi còn 3.398; phải đạt 6.001 (trên mẫu số 7.060), đã có 3.310, nên còn 2.691. Trên tổng số ghi trong kế hoạch 9.907 thì còn 5.111.',
  ],
  ['kon-chieng', 'Định mức 77/ngày của TK2: cả đợt 30 ngày chỉ được 2.310, còn phải làm 2.691. Cần 90/ngày.'],
  [
    'tu-nghia',
    'Định mức 30/ngày của TN2: 11 thôn trong 62 ngày là 20.460, trong khi chỉ còn 1.132. 2/ngày là đủ.',
  ],
  ['cam-tan', 'Cẩm Thành được giao 988, là 50,00% của 1.976; kế hoạch yêu cầu >50%, cần ít nhất 989.'],
  ['cam-tan', 'TT Phong Sơn được giao 4.275, là 60,00% của 7.125; theo mức chung >50% chỉ là 3.563.'],
  ['cam-tan', 'Dòng tổng cột [TN2.CT] ghi 20.549, các đơn vị cộng lại được 20.551 (lệch −2).'],
])('quotes the printed and the computed figure of %s: %s', (id, sentence) => {
  const plan = templates.find((one) => one.id === id);
  expect(plan === undefined ? [] : wordsOf(plan, 'vi')).toContain(sentence);
});
