// How English sentences quote counts, dates, rates and what people typed.
import type { Finding } from '../../../domain/finding';
import type { AssignedRule } from '../../../domain/findings/auditContents';
import type { BasisPoints } from '../../../domain/plan/basisPoints';
import type { IsoDate } from '../../../domain/plan/calendar';
import type { Decimals, Told } from '../../../domain/plan/decimals';
import type { FindingNames } from '../../findingSentences';
import { showCount, showDate, showRate, typedCount } from '../../numbers';

type RefusedCode = 'COUNT_AMBIGUOUS' | 'COUNT_FRACTION' | 'COUNT_NEGATIVE';

export const date = (day: IsoDate): string => showDate(day);

/** Grouped: 1,234. */
export const count = (value: Told): string => showCount(value, 'en');

export const rate = (value: BasisPoints): string => showRate(value, 'en');

export const quoted = ({ received }: { readonly received: string }): string => `“${received}”`;

/** “3,398” is not clear. Where the cell shows another number: The cell shows 3, but “3,398” was typed, which is not clear. */
export const typed = ({ received, details }: Finding<RefusedCode>, what: string): string =>
  details.shows === undefined
    ? `“${received}” ${what}.`
    : `The cell shows ${count(details.shows)}, but “${received}” was typed, which ${what}.`;

/** ` Is it 12 or 21?`; '' where nothing is known that may have been meant. */
export const suggestion = (suggestions: readonly (string | Told)[], lead = 'Is it'): string =>
  suggestions.length === 0 ? '' : ` ${lead} ${suggestions.map(asTyped).join(' or ')}?`;

/** 12,5 as it is typed into the book, texts as they are. */
const asTyped = (one: string | Told): string => (typeof one === 'number' ? typedCount(one) : one);

/** What a count with so many decimals looks like in the book. */
export const countExamples: Readonly<Record<Decimals, string>> = {
  0: '12',
  1: '12,5',
  2: '12,25',
  3: '0,125',
};

/** ≥95% or >50%, as the column Target has it. */
export const rule = (details: Exclude<AssignedRule, { rule: 'count' }>): string =>
  `${details.rule === 'above' ? '>' : '≥'}${rate(details.rate).replace(/\.?0+%$/, '%')}`;

type QuotaDetails = Finding<'QUOTA_TOO_LOW' | 'QUOTA_EXCESSIVE'>['details'];

/** What a quota is multiplied by: 11 units over 62 days. */
export const reach = ({ units, days }: QuotaDetails): string =>
  units === 1 ? `${count(days)} days` : `${count(units)} units over ${count(days)} days`;

/** The campaign's own word for a unit, where it is known. */
export const unitWord = ({ unitWord: word }: FindingNames): string => word || 'unit';

/** Names, as many as are read on a phone, and how many more there are. */
export const someNames = (names: readonly string[]): string => {
  const rest = names.length - 3;
  return rest <= 1 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${rest} others`;
};
