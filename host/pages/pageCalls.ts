// A page's call on the script: which functions it reaches, and what it is told.
import type { HandlerRun } from '../runtime/hostTypes';
import type { PageAnswer } from './pageClient';

/** Whether pages reach a function of this name: those that end in an underscore are the script's own. */
export const isPublic = (name: string): boolean => !name.endsWith('_');

/** What the page is told of the run. An error is told with its name, as pages on live get it of today's runtime. */
export const answerOf = (id: number, { result, error }: Pick<HandlerRun, 'result' | 'error'>): PageAnswer =>
  error === undefined ? { id, result } : { id, error: `${error.name}: ${error.message}` };
