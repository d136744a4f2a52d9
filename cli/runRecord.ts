// run.json: what was run, what it found and what it sent, for programs to read. No figure of it is computed here.
import type { HandlerRun } from '../host/createHost';
import type { SentMail, ShownDialog } from '../host/model/workbook';
import type { Members } from './handlerResults';
import { membersOf } from './handlerResults';
import type { BundleEdition } from './project';

export interface HandlerRecord {
  readonly name: string;
  readonly result: unknown;
  /** What it threw; absent when it ended well. */
  readonly error?: string;
  readonly serviceCalls: HandlerRun['serviceCalls'];
}

export interface RunRecord extends BundleEdition {
  /** Local minute in the time zone. */
  readonly asOf: string;
  readonly timeZone: string;
  readonly handlers: readonly HandlerRecord[];
  readonly issues: readonly unknown[];
  readonly progress: readonly unknown[];
  readonly report: unknown;
  readonly mails: readonly { to: string; cc: string; subject: string; attachments: readonly string[] }[];
  readonly dialogs: readonly ShownDialog[];
}

export interface RunFacts {
  readonly edition: BundleEdition;
  readonly asOf: string;
  readonly timeZone: string;
  readonly runs: readonly HandlerRun[];
  readonly mails: readonly SentMail[];
  readonly dialogs: readonly ShownDialog[];
}

/** The record: findings, progress and report once each, from the last handler that returned them. */
export const recordOf = (facts: RunFacts): RunRecord => {
  const results = facts.runs.map(({ result }) => membersOf(result));
  return {
    ...facts.edition,
    asOf: facts.asOf,
    timeZone: facts.timeZone,
    handlers: facts.runs.map((run) => ({
      name: run.name,
      result: withoutBigMembers(run.result),
      ...(run.error === undefined ? {} : { error: run.error.message }),
      serviceCalls: run.serviceCalls,
    })),
    issues: lastList(results, 'issues'),
    progress: lastList(results, 'progress'),
    report: lastOf(results, 'report') ?? null,
    mails: facts.mails.map(({ to, cc, subject, attachments }) => ({
      to,
      cc,
      subject,
      attachments: attachments.map(({ name }) => name),
    })),
    dialogs: facts.dialogs,
  };
};

const lastOf = (results: readonly Members[], name: string): unknown =>
  results.map((result) => result[name]).findLast((value) => value !== undefined && value !== null);

const lastList = (results: readonly Members[], name: string): readonly unknown[] => {
  const value = lastOf(results, name);
  return Array.isArray(value) ? value : [];
};

const bigMembers = ['issues', 'progress', 'report'] as const;

/** A result with how many findings and rows it brought instead of those themselves. */
const withoutBigMembers = (result: unknown): unknown => {
  const members = membersOf(result);
  const present = bigMembers.filter((name) => name in members);
  if (present.length === 0) return result ?? null;
  const rest = Object.fromEntries(
    Object.entries(members).filter(([name]) => !present.includes(name as never)),
  );
  const counts = present.flatMap((name) => {
    const value = members[name];
    return Array.isArray(value) ? [[name, value.length] as const] : [];
  });
  return { ...rest, counts: { ...membersOf(members['counts']), ...Object.fromEntries(counts) } };
};
