// What a plan's texts say: targets, bases, deadlines and thresholds as people type them.
import type { PlainPeriodKind } from './plainCampaign';
import type { BaseTerm, PlainCampaign, PlainDeadline, PlainIndicator, PlainTarget } from './plainCampaign';

/** `≥95%`, `95%`, `>50%`, `807`, or blank. */
export const plainTarget = (text: string): PlainTarget | null => {
  const trimmed = text.replace(/\s/g, '');
  if (trimmed === '') return null;
  if (!trimmed.endsWith('%'))
    return { kind: 'count', count: Number(trimmed.split('.').join('')), most: false };
  const strict = trimmed.startsWith('>') && !trimmed.startsWith('>=');
  const [whole = '0', fraction = ''] = trimmed.replace(/[^\d,.]/g, '').split(/[,.]/);
  const digits = BigInt(whole + fraction);
  return {
    kind: 'share',
    parts: digits,
    outOf: 100n * 10n ** BigInt(fraction.length),
    sense: strict ? 'above' : 'atLeast',
  };
};

/** `30` for each unit, `7 toàn xã` for all together, or blank. */
export const plainQuota = (text: string): PlainIndicator['quota'] =>
  text === '' ? null : { count: Number.parseInt(text, 10), forAll: text.endsWith('toàn xã') };

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
