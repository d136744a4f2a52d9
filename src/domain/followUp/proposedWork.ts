// The work that a report proposes for its units: what its reminders rest on, and the obstacles that villages name.
import { enoughForReminder } from '../report/proposals';
import type { Report } from '../report/report';
import type { Work } from './followUp';

/** `running`: for how many periods the unit has been behind or not matching; 1 where that is not counted. */
export interface ProposedWork extends Work {
  readonly running: number;
}

/** The work of the reminders, worst unit first, then the obstacles; each unit and kind once. */
export const proposedWork = ({ period, proposals, units }: Report): readonly ProposedWork[] => [
  ...proposals.reminder.flatMap(({ unit, silent, behind, notMatching }): readonly ProposedWork[] => {
    // The final report goes by the result alone: a main target was not met.
    if (period.kind === 'final') return [{ unit, kind: 'behind', running: 1 }];
    return [
      ...(silent ? [{ unit, kind: 'silent', running: 1 } as const] : []),
      ...(behind >= enoughForReminder ? [{ unit, kind: 'behind', running: behind } as const] : []),
      ...(notMatching >= enoughForReminder
        ? [{ unit, kind: 'notMatching', running: notMatching } as const]
        : []),
    ];
  }),
  ...units
    .filter(({ obstacles }) => obstacles.length > 0)
    .map(({ unit }) => ({ unit, kind: 'obstacle', running: 1 }) as const),
];
