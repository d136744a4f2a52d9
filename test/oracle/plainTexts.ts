// What a plan's texts say: targets, bases, deadlines and thresholds as people type them.
import { grainsOf } from './grains';
import type { PlainPeriodKind } from './plainCampaign';
import type { BaseTerm, PlainCampaign, PlainDeadline, PlainIndicator, PlainTarget } from './plainCampaign';

const signs: readonly (readonly [RegExp, 'atLeast' | 'above' | 'atMost' | 'below'])[] = [
  [/^(?:≤|<=|tối đa|không quá)/, 'atMost'],
  [/^(?:≥|>=|tối thiểu|ít nhất)/, 'atLeast'],
  [/^(?:<|dưới)/, 'below'],
  [/^(?:>|trên)/, 'above'],
];

const periods = { ngày: 'day', tuần: 'week', tháng: 'month', quý: 'quarter' } as const;

/** The digits without their marks, and how many stand behind the comma. */
const digitsOf = (text: string): { readonly digits: bigint; readonly behind: number } => {
  const [whole = '0', fraction = ''] = text.replace(/[^\d,]/g, '').split(',');
  return { digits: BigInt(whole + fraction), behind: fraction.length };
};

const oneTarget = (text: string, kept: number): PlainTarget => {
  const sense = signs.find(([sign]) => sign.test(text))?.[1] ?? 'atLeast';
  const { digits, behind } = digitsOf(text);
  const [, , word = ''] = /^(.*\d)\/(.+)$/.exec(text) ?? [];
  const grains = Number(digits * 10n ** BigInt(Math.max(0, kept - behind)));
  if (word in periods) return { kind: 'each', count: grains, period: periods[word as keyof typeof periods] };
  const hundred = text.endsWith('%') ? 100n : 1n;
  const share = { parts: digits, outOf: hundred * 10n ** BigInt(behind) };
  if (text.startsWith('giảm')) return { kind: 'less', ...share };
  if (text.endsWith('%') || word !== '') return { kind: 'share', ...share, sense };
  const count = grains;
  if (sense === 'below') return { kind: 'count', count: count - 1, most: true };
  return { kind: 'count', count: sense === 'above' ? count + 1 : count, most: sense === 'atMost' };
};

/** `≥95%`, `>50%`, `807`, `≤20%`, `tối đa 30`, `giảm 4%`, `2/nhà`, `2/tuần`; `92,6% đến 31/12/2022; …`; or blank; counts in grains of `kept` digits behind the comma. */
export const plainTarget = (text: string, kept = 0): PlainTarget | null => {
  const lower = text.trim().toLowerCase();
  if (lower === '') return null;
  if (!lower.includes(' đến ')) return oneTarget(lower, kept);
  const steps = lower.split(';').map((step) => {
    const [wanted = '', until = ''] = step.trim().split(' đến ');
    return { target: oneTarget(wanted, kept), until: until.trim().split('/').reverse().join('-') };
  });
  return { kind: 'steps', steps };
};

/** `30` for each unit, `7 toàn xã` for all together, or blank. */
export const plainQuota = (text: string, kept = 0): PlainIndicator['quota'] =>
  text === ''
    ? null
    : { count: grainsOf(Number.parseFloat(text.replace(',', '.')), kept), forAll: text.endsWith('toàn xã') };

/** `M1C + M2C`; null where the plan names no base. */
export const plainBase = (text: string): readonly BaseTerm[] | null => {
  const terms = text.replace(/\s/g, '').match(/[+-]?[A-Z][A-Z0-9_.]*/g);
  return (
    terms && terms.map((term) => ({ sign: term.startsWith('-') ? -1 : 1, code: term.replace(/^[+-]/, '') }))
  );
};

const weekdays = ['thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật'];

/** `Thứ Hai 11:00`, `Ngày 01 17:00` or `17:00`. */
const plainDeadline = (text: string): PlainDeadline => {
  const lower = text.toLowerCase();
  const time = /(\d{1,2}:\d\d)$/.exec(text)?.[1]?.padStart(5, '0') ?? '';
  const weekday = weekdays.findIndex((name) => lower.startsWith(name)) + 1;
  const monthDay = /^ngày (\d+) /.exec(lower)?.[1];
  if (monthDay !== undefined) return { monthDay: Number(monthDay), time };
  return weekday > 0 ? { weekday, time } : { time };
};

const kindOf: Readonly<Record<string, PlainPeriodKind>> = {
  Tuần: 'week',
  Tháng: 'month',
  Quý: 'quarter',
  Ngày: 'day',
};

/** The deadline of the first kind of period, and those of the others by kind. */
export const plainDeadlines = (
  kinds: string,
  deadlines: string,
): Pick<PlainCampaign, 'usualKind' | 'deadline' | 'otherDeadlines'> => {
  const [deadline = { time: '' }, ...others] = deadlines.split(';').map((text) => plainDeadline(text.trim()));
  const names = kinds.split(';').map((name) => kindOf[name.trim()] ?? 'week');
  return {
    usualKind: names[0] ?? 'week',
    deadline,
    otherDeadlines: new Map(others.map((other, at) => [names[at + 1] ?? '', other])),
  };
};
