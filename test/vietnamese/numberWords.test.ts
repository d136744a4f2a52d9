import fc from 'fast-check';
import { readNumberWords, readUnmarkedNumberWords } from '../../src/vietnamese/numberWords';
import { stripDiacritics } from '../../src/vietnamese/foldName';

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** Spells a number the way it is taught in school; written for these tests. */
const spell = (value: number): string => {
  if (value >= 1_000_000) return spellWithScale(value, 1_000_000, 'triệu');
  if (value >= 1000) return spellWithScale(value, 1000, 'nghìn');
  if (value >= 100) {
    const rest = value % 100;
    const tail = rest === 0 ? '' : rest < 10 ? ` linh ${digits[rest]}` : ` ${spell(rest)}`;
    return `${digits[Math.floor(value / 100)]} trăm${tail}`;
  }
  if (value < 10) return digits[value]!;
  const [tens, unit] = [Math.floor(value / 10), value % 10];
  const last = unit === 5 ? 'lăm' : unit === 1 && tens > 1 ? 'mốt' : digits[unit];
  return (tens === 1 ? 'mười' : `${digits[tens]} mươi`) + (unit === 0 ? '' : ` ${last}`);
};

const spellWithScale = (value: number, scale: number, word: string): string => {
  const rest = value % scale;
  const head = `${spell(Math.floor(value / scale))} ${word}`;
  if (rest === 0) return head;
  return rest < 100
    ? `${head} không trăm ${rest < 10 ? `linh ${digits[rest]}` : spell(rest)}`
    : `${head} ${spell(rest)}`;
};

describe('readNumberWords', () => {
  it('reads every number as it is spelled, with diacritics and without any', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(1999), fc.nat(999_999_999)), (value) => {
        expect(readNumberWords(spell(value))).toBe(value);
        expect(readUnmarkedNumberWords(stripDiacritics(spell(value)))).toBe(value);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['một nghìn hai trăm', 1200],
    ['mười hai', 12],
    ['ba trăm', 300],
    ['không', 0],
    ['hai mươi tư', 24],
    ['hai mươi bốn', 24],
    ['hai mươi nhăm', 25],
    ['hai chục', 20],
    ['ba trăm lẻ tư', 304],
    ['hai ngàn rưỡi', 2500],
    ['ba triệu rưỡi', 3_500_000],
    ['hai trăm rưỡi', 250],
    ['một nghìn linh năm', 1005],
    ['một triệu hai trăm nghìn', 1_200_000],
  ])('reads %j as %d', (words, value) => {
    expect(readNumberWords(words)).toBe(value);
  });

  it.each([
    '',
    'hai trăm tám',
    'một nghìn hai',
    'lăm',
    'mươi hai',
    'trăm',
    'không trăm',
    'linh năm',
    'hai mươi không',
    'nghìn nghìn',
    'hai hai',
    'năm căn',
    'chưa có',
    'muoi hai',
    'constructor',
  ])('reads nothing in %j', (words) => {
    expect(readNumberWords(words)).toBeNull();
  });
});

describe('readUnmarkedNumberWords', () => {
  it.each([
    ['nam', 5],
    ['muoi hai', 12],
    ['hai muoi mot', 21],
    ['ba', 3],
  ])('reads %j as %d', (words, value) => {
    expect(readUnmarkedNumberWords(words)).toBe(value);
  });

  it('reads nothing in words that bear diacritics', () => {
    expect(['năm', 'mười hai', 'muoi hái'].map(readUnmarkedNumberWords)).toEqual([null, null, null]);
  });
});
