// How Vietnamese sentences quote counts, dates, rates and what people typed.
import type { Finding } from '../../../domain/finding';
import type { AssignedRule } from '../../../domain/findings/auditContents';
import type { BasisPoints } from '../../../domain/plan/basisPoints';
import type { IsoDate } from '../../../domain/plan/calendar';
import type { Decimals, Told } from '../../../domain/plan/decimals';
import type { FindingNames } from '../../findingSentences';
import { showCount, showDate, showRate, typedCount } from '../../numbers';

type RefusedCode = 'COUNT_AMBIGUOUS' | 'COUNT_FRACTION' | 'COUNT_NEGATIVE';

export const date = (day: IsoDate): string => showDate(day);

/** Grouped: 1.234. */
export const count = (value: Told): string => showCount(value, 'vi');

export const rate = (value: BasisPoints): string => showRate(value, 'vi');

export const quoted = ({ received }: { readonly received: string }): string => `“${received}”`;

/** “3,398” chưa rõ. Where the cell shows another number: Ô hiện 3, đã gõ 3,398. Ô hiện 46, đã gõ 45,5, không phải số nguyên. */
export const typed = ({ code, received, details }: Finding<RefusedCode>, what: string): string => {
  if (details.shows === undefined) return `“${received}” ${what}.`;
  return `Ô hiện ${count(details.shows)}, đã gõ ${received}${code === 'COUNT_AMBIGUOUS' ? '' : `, ${what}`}.`;
};

/** ` Có phải 12 hay 21?`; '' where nothing is known that may have been meant. */
export const suggestion = (suggestions: readonly (string | Told)[], lead = 'Có phải'): string =>
  suggestions.length === 0 ? '' : ` ${lead} ${suggestions.map(asTyped).join(' hay ')}?`;

/** 12,5 as it is typed, texts as they are. */
const asTyped = (one: string | Told): string => (typeof one === 'number' ? typedCount(one) : one);

/** What a count with so many decimals looks like. */
export const countExamples: Readonly<Record<Decimals, string>> = {
  0: '12',
  1: '12,5',
  2: '12,25',
  3: '0,125',
};

/** ≥95% or >50%, as the column Mục tiêu has it. */
export const rule = (details: Exclude<AssignedRule, { rule: 'count' }>): string =>
  `${details.rule === 'above' ? '>' : '≥'}${rate(details.rate).replace(/,?0+%$/, '%')}`;

type QuotaDetails = Finding<'QUOTA_TOO_LOW' | 'QUOTA_EXCESSIVE'>['details'];

/** What a quota is multiplied by: 11 đơn vị trong 62 ngày. */
export const reach = ({ units, days }: QuotaDetails, names: FindingNames): string =>
  units === 1 ? `cả đợt ${count(days)} ngày` : `${count(units)} ${unitWord(names)} trong ${count(days)} ngày`;

/** The campaign's own word for a unit, where it is known. */
export const unitWord = ({ unitWord: word }: FindingNames): string => word || 'đơn vị';

/** Names, as many as are read on a phone, and how many more there are. */
export const someNames = (names: readonly string[]): string => {
  const rest = names.length - 3;
  return rest <= 1 ? names.join(', ') : `${names.slice(0, 3).join(', ')} và ${rest} nơi khác`;
};
