// Reads the column `Mục tiêu`: what the plan demands, in the words and signs that plans use, in either language.
import { stripDiacritics } from '../../vietnamese/foldName';
import { isIsoDate } from './calendar';

import type { MilestoneRule, SimpleRule, TargetRule } from './targetRule';
import { isDownward, timesInBasisPoints } from './targetRule';

type Sense = 'atLeast' | 'above' | 'atMost' | 'below';

/** By sign or word, folded: without spaces and marks, in lower case. */
const senses: Readonly<Record<string, Sense>> = {
  '': 'atLeast',
  '=': 'atLeast',
  '≥': 'atLeast',
  '>=': 'atLeast',
  toithieu: 'atLeast',
  itnhat: 'atLeast',
  dat: 'atLeast',
  atleast: 'atLeast',
  '>': 'above',
  tren: 'above',
  morethan: 'above',
  '≤': 'atMost',
  '<=': 'atMost',
  toida: 'atMost',
  khongqua: 'atMost',
  nhieunhat: 'atMost',
  atmost: 'atMost',
  '<': 'below',
  duoi: 'below',
  lessthan: 'below',
};

/** Words for a time: a count for each of them. A year is none of the periods that a book knows. */
const times: Readonly<Record<string, 'day' | 'week' | 'month' | 'quarter' | null>> = {
  ngay: 'day',
  day: 'day',
  tuan: 'week',
  week: 'week',
  thang: 'month',
  month: 'month',
  quy: 'quarter',
  quarter: 'quarter',
  nam: null,
  year: null,
};

const percent = '(\\d{1,3})(?:[.,](\\d{1,2}))?%';
const count = '(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d{1,3}))?';
const percentPattern = new RegExp(`^(\\D*?)${percent}$`);
const countPattern = new RegExp(`^(\\D*?)${count}$`);
const reducePattern = new RegExp(`^(?:giam|reduceby)${percent}$`);
const perThing = new RegExp(`^(\\D*?)${count}(?:/|moi|per|every)(?:1|moi)?(\\D+)$`);
const thingFirst = new RegExp(`^(?:moi|hang|every|per)(\\D+?)${count}$`);

const rateOf = (whole: string, fraction: string | undefined): number =>
  Number(whole) * 100 + Number((fraction ?? '').padEnd(2, '0'));

/** The count in its smallest parts, 10ⁿ of them to one; null where it has more decimals than that. */
const scaled = (whole: string, fraction: string | undefined, decimals: number): number | null => {
  const digits = fraction ?? '';
  if (digits.length > decimals) return null;
  return Number(`${whole.replace(/\./g, '')}${digits.padEnd(decimals, '0')}`);
};

const shareRule = (sense: Sense, rate: number): SimpleRule | null => {
  if (rate > 10_000 || (sense === 'below' && rate === 0)) return null;
  return { kind: sense, rate };
};

/** Only whole parts are counted: more than 30 is at least the next one. */
const countRule = (sense: Sense, value: number): SimpleRule | null => {
  if (sense === 'atLeast' || sense === 'above')
    return { kind: 'count', count: sense === 'above' ? value + 1 : value };
  if (sense === 'below' && value === 0) return null;
  return { kind: 'countAtMost', count: sense === 'below' ? value - 1 : value };
};

const parsePerThing = (compact: string, decimals: number): TargetRule | null => {
  const [, sign = '', whole = '', fraction, after = ''] = perThing.exec(compact) ?? [];
  const [, before = '', wholeAfter = '', fractionAfter] = thingFirst.exec(compact) ?? [];
  const thing = after || before;
  if (thing === '' || senses[sign] !== 'atLeast' || /^(?:toan|tong|caxa)/.test(thing)) return null;
  const [digits, part] = after === '' ? [wholeAfter, fractionAfter] : [whole, fraction];
  const period = times[thing];
  if (period === null) return null;
  if (period !== undefined) {
    const each = scaled(digits, part, decimals);
    return each === null || each === 0 ? null : { kind: 'perPeriod', count: each, period };
  }
  const hundredths = scaled(digits, part, 2);
  return hundredths === null || hundredths === 0
    ? null
    : { kind: 'multiple', rate: timesInBasisPoints(hundredths) };
};

const parseSimple = (compact: string, decimals: number): SimpleRule | null => {
  const [, reducedBy = '', reducedPart] = reducePattern.exec(compact) ?? [];
  const reduced = rateOf(reducedBy, reducedPart);
  if (reducedBy !== '') return reduced === 0 || reduced > 10_000 ? null : { kind: 'reduceBy', rate: reduced };
  const [, shareSign = '', share = '', sharePart] = percentPattern.exec(compact) ?? [];
  const shareSense = senses[shareSign];
  if (share !== '') return shareSense === undefined ? null : shareRule(shareSense, rateOf(share, sharePart));
  const [, countSign = '', whole = '', fraction] = countPattern.exec(compact) ?? [];
  const value = whole === '' ? null : scaled(whole, fraction, decimals);
  const sense = senses[countSign];
  return value === null || sense === undefined ? null : countRule(sense, value);
};

const milestonePattern =
  /^(.+?)\s*(?:den het ngay|den het|den ngay|den|until|by)\s*(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

const parseMilestone = (text: string, decimals: number): MilestoneRule | null => {
  const [, what = '', day = '', month = '', year = ''] = milestonePattern.exec(text.trim()) ?? [];
  const until = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const rule = parseSimple(what.replace(/\s+/g, ''), decimals);
  return rule === null || !isIsoDate(until) ? null : { rule, until };
};

const parseMilestones = (text: string, decimals: number): TargetRule | null => {
  const steps = text
    .split(/[;\n]/)
    .filter((part) => part.trim() !== '')
    .map((part) => parseMilestone(part, decimals));
  const known = steps.filter((step): step is MilestoneRule => step !== null);
  const [first] = known;
  if (first === undefined || known.length < steps.length) return null;
  const inOrder = known.every((step, at) => at === 0 || (known[at - 1]?.until ?? '') < step.until);
  const oneWay = known.every(({ rule }) => isDownward(rule) === isDownward(first.rule));
  return inOrder && oneWay ? { kind: 'milestones', steps: known } : null;
};

/**
 * The rule that the text states, its counts in parts of 10ⁿ where the indicator has n decimals; null when it states none
 * that is understood. A share above 100% is refused.
 */
export const parseTargetRule = (text: string, decimals = 0): TargetRule | null => {
  const lower = stripDiacritics(text.toLowerCase());
  const compact = lower.replace(/\s+/g, '');
  if (compact === '') return { kind: 'none' };
  if (milestonePattern.test(lower.split(/[;\n]/)[0]?.trim() ?? '')) return parseMilestones(lower, decimals);
  return parseSimple(compact, decimals) ?? parsePerThing(compact, decimals);
};
