// The page's own words in the language of its address: Vietnamese, or English with ?lang=en.
import { en } from './en';
import type { Words } from './vi';
import { vi } from './vi';

export type { Words };

/** The language that the query part of an address asks for. */
export const languageOf = (query: string): 'vi' | 'en' =>
  new URLSearchParams(query).get('lang') === 'en' ? 'en' : 'vi';

/** The words for the query part of an address. */
export const wordsFor = (query: string): Words => (languageOf(query) === 'en' ? en : vi);
