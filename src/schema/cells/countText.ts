/**
 * Reads a count that was written as text: by the table of forms, else without the thing counted (12 người),
 * else without a mark of doubt (~12), else as words.
 */
import type { CountNotation } from '../../domain/plan/measure';
import { countForms } from './countForms';
import type { WrittenCount } from './countReading';
import { ambiguous, refused } from './countReading';
import { decimalForms } from './decimalForms';
import { readNumberWords, readUnmarkedNumberWords } from '../../vietnamese/numberWords';
import { foldName, stripDiacritics } from '../../vietnamese/foldName';

/** The longest number in words is shorter; longer text is a remark, and not worth the search. */
const longestCount = 120;

/** What is counted in such campaigns, as people write it after the number. */
const countedThings =
  'người|công dân|nhân khẩu|nk|hộ|hộ dân|hồ sơ|hs|trường hợp|th|tài khoản|tk|thẻ|lượt|lượt người|ca';

const withThing = new RegExp(`^(.*\\S)\\s+(?:${countedThings}|${stripDiacritics(countedThings)})\\.?$`);
const withThingAttached = new RegExp(`^(.*\\d)(?:${countedThings}|${stripDiacritics(countedThings)})\\.?$`);

/** Marks and words by which a writer says that the number is not the last word. */
const withDoubt = /^(?:[~≈<>≤≥+±]+|khoảng|gần|hơn|trên|dưới|chừng)?\s*(\d[\d., ]*?)\s*[+~?.,;!]*$/;

/**
 * Returns the reading of a clean text by the column's notation; text that is no number in any form is COUNT_NOT_NUMBER, never
 * 'blank'.
 */
export const readCountText = (clean: string, notation: CountNotation): WrittenCount => {
  if (clean.length > longestCount) return refused('COUNT_NOT_NUMBER');
  // The apostrophe that makes a spreadsheet keep text as it is typed comes through when cells are pasted.
  const text = clean.replace(/^['’‘`]+ ?/, '');
  return (
    readForm(text, notation) ??
    readMeasured(text, notation) ??
    readCounted(text.toLowerCase(), notation) ??
    readDoubted(text.toLowerCase(), notation) ??
    readWords(text)
  );
};

const readForm = (text: string, { decimals }: CountNotation, isNamed = false): WrittenCount | null => {
  const forms = decimals === 0 ? countForms : [...decimalForms(decimals, isNamed), ...countForms];
  for (const { pattern, read } of forms) {
    const match = pattern.exec(text);
    if (match) return read(text, ...match.slice(1));
  }
  return null;
};

/** 12,5 tấn, where tấn is what the column counts. Of whole things more words are known than the plan's own. */
const readMeasured = (text: string, notation: CountNotation): WrittenCount | null => {
  const [, number, thing = ''] = /^([\d., ]*\d)\s*(\D+)$/.exec(text) ?? [];
  const isOwn =
    notation.decimals > 0 && foldName(thing) !== '' && foldName(thing) === foldName(notation.measure);
  return number === undefined || !isOwn ? null : readForm(number, notation, true);
};

/** 12/5 người is a share or a range, never a date. */
const readCounted = (text: string, notation: CountNotation): WrittenCount | null => {
  const [, number] = withThing.exec(text) ?? withThingAttached.exec(text) ?? [];
  if (number === undefined) return null;
  const reading = readForm(number, notation) ?? readDoubted(number, notation) ?? readWords(number);
  return reading.kind === 'refused' && reading.code === 'COUNT_IS_DATE' ? ambiguous() : reading;
};

/** A number that can't be a count without its mark can't be one with it. */
const readDoubted = (text: string, notation: CountNotation): WrittenCount | null => {
  const [, number] = withDoubt.exec(text) ?? [];
  const reading = number === undefined ? null : readForm(number, notation);
  return reading?.kind === 'count' ? ambiguous(reading.count) : reading;
};

/** One word without diacritics is too little to believe (nam, sau), unless it is spelled so anyway (ba, hai). */
const readWords = (text: string): WrittenCount => {
  const folded = foldName(text);
  const count = readNumberWords(folded) ?? (folded.includes(' ') ? readUnmarkedNumberWords(folded) : null);
  return count === null ? refused('COUNT_NOT_NUMBER') : refused('COUNT_NOT_NUMBER', count);
};
