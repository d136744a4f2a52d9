// The kinds of period that a plan reports on, each with its deadlines.
import type { CampaignSettings, Deadline, PeriodSchedule, RecurringKind } from '../../domain/plan/campaign';

/** The usual kind with its deadlines, and the others with theirs; null where a kind has none. */
export const periodsOf = (
  [periodKind, ...others]: readonly [RecurringKind, ...RecurringKind[]],
  [villageDeadline, ...villages]: readonly Deadline[],
  [communeDeadline, ...communes]: readonly (Deadline | null)[],
): Pick<CampaignSettings, 'periodKind' | 'villageDeadline' | 'communeDeadline' | 'otherPeriods'> | null => {
  const otherPeriods = others.flatMap((kind, index): readonly PeriodSchedule[] => {
    const deadline = villages[index];
    return deadline === undefined
      ? []
      : [{ kind, villageDeadline: deadline, communeDeadline: communes[index] ?? null }];
  });
  return villageDeadline === undefined || otherPeriods.length < others.length
    ? null
    : { periodKind, villageDeadline, communeDeadline: communeDeadline ?? null, otherPeriods };
};
