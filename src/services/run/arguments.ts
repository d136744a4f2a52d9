// Reads the one argument that a handler may be called with. It comes from a page or a program, so that nothing of it is
// taken for granted: a member that is unknown, missing or of another kind refuses the whole.
import { periodKinds } from '../../domain/plan/campaign';
import type { Period } from '../../domain/plan/period';
import type { ArgumentWords } from '../../i18n/argumentWords';
import type { PlanTemplate } from '../../templates';
import { templates } from '../../templates';

export interface SetUpArgument {
  readonly template: PlanTemplate;
  /** Consents to set locale and time zone where they differ; without it set-up is refused there. */
  readonly setRegion: boolean;
  /** Consents to rename tabs of the users' own that bear names of ours; without it set-up is refused there. */
  readonly renameForeign: boolean;
  /** Consents to move the columns of the tab of tallies where they stand in another order than in a new workbook. */
  readonly arrangeTallies: boolean;
}

export interface ReportArgument {
  /** The usual period when absent. */
  readonly period?: Pick<Period, 'kind' | 'from'>;
}

/** For handlers that are told nothing: the argument says that nobody is to be asked. */
export type NoMembers = Readonly<Record<never, never>>;

export type ArgumentReading<Argument> =
  | { readonly kind: 'read'; readonly argument: Argument }
  /** Why the argument is not understood, in plain words. */
  | { readonly kind: 'refused'; readonly message: string };

export type ArgumentReader<Argument> = (value: unknown, words: ArgumentWords) => ArgumentReading<Argument>;

type Members = Readonly<Record<string, unknown>>;

const refused = (message: string): { readonly kind: 'refused'; readonly message: string } => ({
  kind: 'refused',
  message,
});

/** Whether the value is an object with members and nothing else: no list, no date, no function. */
const isPlain = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Object]';

/** The members of a plain object that has none but those named. */
const membersOf = (
  value: unknown,
  names: readonly string[],
  words: ArgumentWords,
): ArgumentReading<Members> => {
  if (!isPlain(value)) return refused(words.notPlain);
  const unknown = Object.keys(value).find((name) => !names.includes(name));
  return unknown === undefined
    ? { kind: 'read', argument: value }
    : refused(words.unknownMember(unknown, names.join(', ')));
};

export const readNoMembers: ArgumentReader<NoMembers> = (value, words) => {
  const members = membersOf(value, [], words);
  return members.kind === 'refused' ? members : { kind: 'read', argument: {} };
};

const consents = ['setRegion', 'renameForeign', 'arrangeTallies'] as const;

/** `{template: 'tu-nghia', setRegion: true, renameForeign: true}`: the plan by its id, and what is consented to; else not. */
export const readSetUpArgument: ArgumentReader<SetUpArgument> = (value, words) => {
  const members = membersOf(value, ['template', ...consents], words);
  if (members.kind === 'refused') return members;
  const { template: id } = members.argument;
  const unclear = consents.find((name) => !['boolean', 'undefined'].includes(typeof members.argument[name]));
  if (unclear !== undefined) return refused(words.flagShape(unclear));
  const says = (name: (typeof consents)[number]): boolean => members.argument[name] === true;
  const template = templates.find((one) => one.id === id);
  return template === undefined
    ? refused(words.unknownTemplate(templates.map((one) => one.id).join(', ')))
    : {
        kind: 'read',
        argument: {
          template,
          setRegion: says('setRegion'),
          renameForeign: says('renameForeign'),
          arrangeTallies: says('arrangeTallies'),
        },
      };
};

/** `{period: {kind: 'week', from: '2025-04-21'}}`; without a period the usual one. Whether there is one shows later. */
export const readReportArgument: ArgumentReader<ReportArgument> = (value, words) => {
  const members = membersOf(value, ['period'], words);
  if (members.kind === 'refused') return members;
  if (members.argument.period === undefined) return { kind: 'read', argument: {} };
  const period = membersOf(members.argument.period, ['kind', 'from'], words);
  if (period.kind === 'refused') return period;
  const { from } = period.argument;
  const kind = periodKinds.find((one) => one === period.argument.kind);
  return kind === undefined || typeof from !== 'string'
    ? refused(words.periodShape)
    : { kind: 'read', argument: { period: { kind, from } } };
};
