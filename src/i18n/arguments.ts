// The sentences about arguments in one of the two languages.
import type { Language } from '../domain/plan/campaign';
import type { ArgumentWords } from './argumentWords';
import { enArguments } from './en/arguments';
import { viArguments } from './vi/arguments';

const sentences: Readonly<Record<Language, ArgumentWords>> = { vi: viArguments, en: enArguments };

/** What is said of arguments in the language. */
export const argumentWordsOf = (language: Language): ArgumentWords => sentences[language];
