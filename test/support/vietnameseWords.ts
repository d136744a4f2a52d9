// The words that the Vietnamese catalogue says and the English one does not, for finding them where English is spoken.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../src/i18n');

/** The words of a text in lower case: runs of letters. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

/** What stands between quotes, less comments and what is put in. */
const saidIn = (language: 'vi' | 'en'): ReadonlySet<string> =>
  new Set(
    readdirSync(join(root, language), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => readFileSync(join(root, language, file), 'utf8').split('\n'))
      .filter((line) => !/^\s*(\/\/|\*|\/\*|import|} from)/.test(line))
      .flatMap((line) => line.match(/'[^']*'|`[^`]*`|“[^”]*”/g) ?? [])
      .flatMap((quoted) => wordsOf(quoted.replace(/\$\{[^}]*\}/g, ' '))),
  );

const inEnglish = saidIn('en');

/** Words of two letters or more that are ours and Vietnamese alone. */
export const vietnameseWords: ReadonlySet<string> = new Set(
  [...saidIn('vi')].filter((word) => word.length > 1 && !inEnglish.has(word)),
);

/** Letters that no English word has. */
const vietnameseLetter = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/;

/** Symbols of papers and letters of lists, which are the same in every language. */
const shared: ReadonlySet<string> = new Set(['bcđ', 'đ', 'bc', 'kh', 'ubnd']);

/** The Vietnamese words of the text that are not among those that people typed. */
export const foreignWords = (text: string, typed: ReadonlySet<string> = new Set()): readonly string[] => [
  ...new Set(
    wordsOf(text).filter(
      (word) =>
        !typed.has(word) && !shared.has(word) && (vietnameseWords.has(word) || vietnameseLetter.test(word)),
    ),
  ),
];
