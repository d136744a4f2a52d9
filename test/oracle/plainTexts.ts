// What a plan's texts say: targets, bases, deadlines and thresholds as people type them.
import type { BaseTerm, PlainTarget } from './plainCampaign';

/** `≥95%`, `95%`, `>50%`, `807`, or blank. */
export const plainTarget = (text: string): PlainTarget | null => {
  const trimmed = text.replace(/\s/g, '');
  if (trimmed === '') return null;
  if (!trimmed.endsWith('%')) return { kind: 'count', count: Number(trimmed.split('.').join('')) };
  const strict = trimmed.startsWith('>') && !trimmed.startsWith('>=');
  const [whole = '0', fraction = ''] = trimmed.replace(/[^\d,.]/g, '').split(/[,.]/);
  const digits = BigInt(whole + fraction);
  return { kind: 'share', parts: digits, outOf: 100n * 10n ** BigInt(fraction.length), strict };
};

/** `M1C + M2C`; null where the plan names no base. */
export const plainBase = (text: string): readonly BaseTerm[] | null => {
  const terms = text.replace(/\s/g, '').match(/[+-]?[A-Z][A-Z0-9_.]*/g);
  return (
    terms && terms.map((term) => ({ sign: term.startsWith('-') ? -1 : 1, code: term.replace(/^[+-]/, '') }))
  );
};

const weekdays = ['thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật'];

/** `Thứ Hai 11:00`. */
export const plainDeadline = (text: string): { readonly weekday: number; readonly time: string } => {
  const lower = text.toLowerCase();
  return {
    weekday: weekdays.findIndex((name) => lower.startsWith(name)) + 1,
    time: /(\d{1,2}:\d\d)$/.exec(text)?.[1]?.padStart(5, '0') ?? '',
  };
};
