// The plans that a workbook can start from, in the order in which a clerk is offered them.
import { blank } from './blank';
import type { PlanTemplate } from './planTemplate';

export type { PlanTemplate } from './planTemplate';

export const templates: readonly PlanTemplate[] = [blank];
