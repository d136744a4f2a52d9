// What a book calls a setting, a column or a choice: by either language, and by what earlier versions called it, since
// books that exist go on being read and are never renamed behind people's backs.
import type { Language } from '../domain/plan/campaign';
import { foldHeader } from './foldHeader';

export type Bilingual = Readonly<Record<Language, string>>;

export interface BookName extends Bilingual {
  /** Names of earlier versions: read wherever the name is, written nowhere. */
  readonly former?: readonly string[];
}

/** Every name that is read, those of today first. */
export const namesOf = ({ vi, en, former = [] }: BookName): readonly string[] => [vi, en, ...former];

/** What to call it before people whose book has the text there: by a former name where they do. */
export const asStanding = (name: BookName, text: string): Bilingual =>
  (name.former ?? []).some((one) => foldHeader(one) === foldHeader(text))
    ? { vi: text, en: text }
    : { vi: name.vi, en: name.en };

/** Whether the text is one of the names, without case, spaces and diacritics; a blank text is none. */
export const isNamed = (name: BookName, text: string): boolean => {
  const folded = foldHeader(text);
  return folded !== '' && namesOf(name).some((one) => foldHeader(one) === folded);
};
