// What each function may be called with, in one place. An argument comes from a page or a program; called without one, a
// function asks by dialogs instead.
import type { PeriodKind } from '../../domain/plan/campaign';
import { periodKinds } from '../../domain/plan/campaign';
import type { Period } from '../../domain/plan/period';
import type { PlanTemplate } from '../../templates';
import { templates } from '../../templates';
import type { Members, Shape } from './argumentShapes';
import { flag, listOf, objectOf, oneNamed, oneOf, textLike, textUpTo, wholeNumber } from './argumentShapes';
import type { AskedSetting } from './askedSettings';
import { askedSettings } from './askedSettings';

type PeriodName = Pick<Period, 'kind' | 'from'>;

/** For functions that are told nothing: the argument says that nobody is to be asked. */
export type NoMembers = Readonly<Record<never, never>>;

export interface SetUpArgument {
  readonly template: PlanTemplate;
  /** What stands in place of the plan's own settings, as typed. */
  readonly settings: Readonly<Partial<Record<AskedSetting, string>>>;
  /** The units as they were pasted, in place of the plan's own; null: those of the plan. */
  readonly units: string | null;
  /** The code that the figures of each pasted column go under, '' for a column that is left out; null: as its header says. */
  readonly columns: readonly string[] | null;
  /** Only shows what would be made. */
  readonly preview: boolean;
  /** Consents to set locale and time zone where they differ; without it set-up is refused there. */
  readonly setRegion: boolean;
  /** Consents to rename tabs of the users' own that bear names of ours; without it set-up is refused there. */
  readonly renameForeign: boolean;
  /** Consents to move the columns of the tab of tallies where they stand in another order than in a new workbook. */
  readonly arrangeTallies: boolean;
}

/** A period by its kind and its first day; null: the usual one. Whether there is one shows later. */
export interface PeriodArgument {
  readonly period: PeriodName | null;
}

export interface MailArgument {
  /** Only shows the mail. */
  readonly preview: boolean;
  /** The mark of the mail that somebody has looked at: no other is sent. */
  readonly seen: string | null;
  /** The minute at which it was mailed before, as somebody was told: it is sent once more. */
  readonly again: string | null;
}

export interface ReminderArgument {
  /** Only shows who would be mailed. */
  readonly preview: boolean;
}

export interface ShowSetUpArgument {
  /** The plan whose settings are shown; null: the plans. */
  readonly template: PlanTemplate | null;
}

/** A cell, or the whole tab. */
export interface PlaceArgument {
  /** The tab's name, as people see it. */
  readonly tab: string;
  readonly row: number | null;
  readonly column: string | null;
}

const plan = oneNamed(templates, ({ id }) => id);

const isoDay = textLike(/^\d{4}-\d{2}-\d{2}$/, '2025-04-21');

const periodOf = (kinds: readonly PeriodKind[]): Shape<PeriodName> =>
  objectOf(({ needed }) => ({ kind: needed('kind', oneOf(kinds)), from: needed('from', isoDay) }));

/** Whether the member is given as true. */
const says = ({ maybe }: Members, name: string): boolean => maybe(name, flag) === true;

const settingsShape: Shape<SetUpArgument['settings']> = objectOf(({ maybe }) =>
  askedSettings.reduce<Readonly<Partial<Record<AskedSetting, string>>>>((known, key) => {
    const value = maybe(key, textUpTo(500));
    return value === null ? known : { ...known, [key]: value };
  }, {}),
);

export const noMembers: Shape<NoMembers> = objectOf(() => ({}));

/** `{template: 'tu-nghia', settings: {start: '18/04/2025'}, units: 'Thôn 1\t350', setRegion: true}` */
export const setUpShape: Shape<SetUpArgument> = objectOf((members) => ({
  template: members.needed('template', plan),
  settings: members.maybe('settings', settingsShape) ?? {},
  units: members.maybe('units', textUpTo(100_000)),
  columns: members.maybe('columns', listOf(textUpTo(40), 60)),
  preview: says(members, 'preview'),
  setRegion: says(members, 'setRegion'),
  renameForeign: says(members, 'renameForeign'),
  arrangeTallies: says(members, 'arrangeTallies'),
}));

/** `{period: {kind: 'week', from: '2025-04-21'}}` */
export const reportShape: Shape<PeriodArgument> = objectOf(({ maybe }) => ({
  period: maybe('period', periodOf(periodKinds)),
}));

/** Rows are opened for weeks alone. */
export const openingShape: Shape<PeriodArgument> = objectOf(({ maybe }) => ({
  period: maybe('period', periodOf(['week'])),
}));

/** `{preview: true}`, then `{seen: '…'}`. */
export const mailShape: Shape<MailArgument> = objectOf((members) => ({
  preview: says(members, 'preview'),
  seen: members.maybe('seen', textUpTo(100)),
  again: members.maybe('again', textLike(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, '2025-04-21T11:30')),
}));

export const reminderShape: Shape<ReminderArgument> = objectOf((members) => ({
  preview: says(members, 'preview'),
}));

export const showSetUpShape: Shape<ShowSetUpArgument> = objectOf(({ maybe }) => ({
  template: maybe('template', plan),
}));

/** `{tab: 'Nhập liệu', row: 56, column: 'D'}` */
export const placeShape: Shape<PlaceArgument> = objectOf(({ maybe, needed }) => ({
  tab: needed('tab', textUpTo(100)),
  row: maybe('row', wholeNumber(1, 10_000_000)),
  column: maybe('column', textLike(/^[A-Z]{1,3}$/, 'D')),
}));
