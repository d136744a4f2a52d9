// The event objects that triggers hand to their handlers.
import type { EditedCells } from '../runtime/runs/personEdit';
import type { Authority, HostClock } from '../runtime/hostTypes';
import type { TriggerModel } from '../runtime/runs/triggerModel';
import { authModes } from './script/enumerations';
import type { SpreadsheetWorld } from './spreadsheet/states';

/** What every event of the spreadsheet says. A simple trigger is not told who acts. */
const commonEvent = (
  world: SpreadsheetWorld,
  user: string,
  trigger: TriggerModel | null,
  authority: Authority = 'LIMITED',
): object => ({
  authMode: trigger ? authModes.FULL : authModes[authority],
  source: world.make.spreadsheet({ world, workbook: world.active }),
  user: world.make.user(trigger ? user : ''),
  ...(trigger ? { triggerUid: trigger.id } : {}),
});

/** Somebody opened the spreadsheet; `trigger` null for the simple one, which runs with the authority. */
export const openEvent = (
  world: SpreadsheetWorld,
  user: string,
  trigger: TriggerModel | null,
  authority: Authority = 'LIMITED',
): object => commonEvent(world, user, trigger, authority);

/** Somebody typed or pasted; `value` and `oldValue` only where Sheets gives them. */
export const editEvent = (
  world: SpreadsheetWorld,
  user: string,
  { sheet, area, value, oldValue }: EditedCells,
  trigger: TriggerModel | null,
): object => {
  const common = commonEvent(world, user, trigger);
  if (trigger?.event === 'ON_CHANGE') return { ...common, changeType: 'EDIT' };
  return {
    ...common,
    range: world.make.range({ world, workbook: world.active, sheet }, area),
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
};

/** The clock struck; the time stands in UTC. */
export const clockEvent = (clock: HostClock, trigger: TriggerModel): object => {
  const now = clock.now();
  return {
    authMode: authModes.FULL,
    triggerUid: trigger.id,
    timezone: 'UTC',
    year: now.getUTCFullYear(),
    month: now.getUTCMonth() + 1,
    'day-of-month': now.getUTCDate(),
    'day-of-week': now.getUTCDay() || 7,
    hour: now.getUTCHours(),
    minute: now.getUTCMinutes(),
    second: now.getUTCSeconds(),
  };
};
