// The sentences of reminders and automation in one of the two languages.
import type { Language } from '../domain/plan/campaign';
import type { AutomationWords } from './automationWords';
import { enAutomation } from './en/automation';
import { viAutomation } from './vi/automation';

const sentences: Readonly<Record<Language, AutomationWords>> = { vi: viAutomation, en: enAutomation };

/** Everything that reminders and automation say in the language. */
export const automationWordsOf = (language: Language): AutomationWords => sentences[language];
