// What is remembered of reports between runs: which was built last, and what was mailed.
import type { LocalDateTime } from '../../domain/plan/calendar';
import type { PeriodKind } from '../../domain/plan/campaign';
import type { Period } from '../../domain/plan/period';
import type { Report } from '../../domain/report/report';
import { fingerprintOf } from './fingerprint';
import { forgottenPlan } from './plan';
import type { MemoryPort } from '../ports/memory';
import { areTexts, membersOf, parseMembers } from './rememberedJson';

export interface BuiltReport {
  readonly period: Period;
  readonly cutOff: LocalDateTime;
  readonly title: string;
  readonly fingerprint: string;
}

export interface SentReport {
  /** `sending` was noted before the mail went, `sent` after: a run cut off in between leaves the first. */
  readonly state: 'sending' | 'sent';
  readonly at: LocalDateTime;
}

const periodKinds: readonly PeriodKind[] = ['week', 'month', 'day', 'final'];

const builtKey = 'report.built';
const openedKey = 'report.opened';
const sentKey = (period: Pick<Period, 'kind' | 'from'>): string =>
  `report.sent.${period.kind}.${period.from}`;

/** The mark of everything that the report says, its cut-off minute aside. */
export const markOf = (report: Report): string =>
  fingerprintOf(
    JSON.stringify({ ...report, cutOff: '', campaign: { ...report.campaign, units: [], figureCodes: [] } }),
  );

export const rememberBuilt = (memory: MemoryPort, report: Report): void => {
  const { period, cutOff, title } = report;
  const built: BuiltReport = { period, cutOff, title, fingerprint: markOf(report) };
  // Edits are checked against the frozen figures too, which are remembered with the plan, and are others now.
  memory.setAll({ [builtKey]: JSON.stringify(built), [openedKey]: '', ...forgottenPlan });
};

/** Notes that a report is being written, until `rememberBuilt` says that it is finished. */
export const rememberOpened = (memory: MemoryPort, at: LocalDateTime): void => memory.set(openedKey, at);

/** When a report was begun that was never finished; null when there is none. */
export const recallOpened = (memory: MemoryPort): LocalDateTime | null => memory.get(openedKey) || null;

/** The report that was built last; null when none was. */
export const recallBuilt = (memory: MemoryPort): BuiltReport | null => {
  const built = parseMembers(memory.get(builtKey));
  if (built === null || !areTexts(built, ['cutOff', 'title', 'fingerprint'])) return null;
  const period = periodOf(membersOf(built['period']));
  const text = (name: string): string => String(built[name]);
  return period && { period, cutOff: text('cutOff'), title: text('title'), fingerprint: text('fingerprint') };
};

const periodOf = (members: ReturnType<typeof membersOf>): Period | null => {
  if (members === null || !areTexts(members, ['from', 'to'])) return null;
  const { number, from, to } = members;
  const kind = periodKinds.find((one) => one === members['kind']);
  if (kind === undefined || typeof number !== 'number') return null;
  return { kind, number, from: String(from), to: String(to) };
};

export const rememberSent = (
  memory: MemoryPort,
  period: Pick<Period, 'kind' | 'from'>,
  sent: SentReport | null,
): void => memory.set(sentKey(period), JSON.stringify(sent));

/** When the period's report was mailed; null when it was not. */
export const recallSent = (memory: MemoryPort, period: Pick<Period, 'kind' | 'from'>): SentReport | null => {
  const sent = parseMembers(memory.get(sentKey(period)));
  if (sent === null || typeof sent['at'] !== 'string') return null;
  const { state, at } = sent;
  return state === 'sending' || state === 'sent' ? { state, at: String(at) } : null;
};
