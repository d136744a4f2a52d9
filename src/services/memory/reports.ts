// What is remembered of reports between runs: which was built last, and what was mailed.
import type { ReportedFigure } from '../../domain/frozenFigures';
import type { LocalDateTime } from '../../domain/plan/calendar';
import { periodKinds } from '../../domain/plan/campaign';
import type { Period } from '../../domain/plan/period';
import type { Report } from '../../domain/report/report';
import { fingerprintOf } from './fingerprint';
import { toldAnew } from './plan';
import type { MemoryPort } from '../ports/memory';
import { areTexts, membersOf, parseMembers } from './rememberedJson';

export interface BuiltReport {
  readonly period: Period;
  readonly cutOff: LocalDateTime;
  readonly title: string;
  readonly fingerprint: string;
}

export interface SentReport {
  /**
   * `sending` is noted before the mail goes and taken back when the frozen figures bear its minute: a run cut off in
   * between leaves it. `sent` was noted by earlier versions of the add-in, whose figures bear no mail.
   */
  readonly state: 'sending' | 'sent';
  readonly at: LocalDateTime;
  /** Which build of the report it was of. */
  readonly version: number;
}

/** A build that was begun: its lines are frozen before its tab is whole. */
export interface OpenedReport {
  readonly at: LocalDateTime;
  readonly title: string;
  readonly version: number;
}

const builtKey = 'report.built';
const openedKey = 'report.opened';
const courseKey = 'course.written';
const placeKey = 'report.place';
const sentKey = (period: Pick<Period, 'kind' | 'from'>): string =>
  `report.sent.${period.kind}.${period.from}`;

/** The mark of everything that the report computes, its cut-off minute aside: work that is ticked meanwhile changes no figure. */
export const markOf = (report: Report): string =>
  fingerprintOf(
    JSON.stringify({
      ...report,
      cutOff: '',
      followUp: [],
      campaign: { ...report.campaign, units: [], figureCodes: [] },
    }),
  );

/** The mark of the course as it was written last; null when it never was. */
export const recallCourse = (memory: MemoryPort): string | null => memory.get(courseKey);

const placeMark = ({ kind, from }: Period): string => `${kind} ${from} `;

/**
 * Among the tabs, counted from 0, where the report on the period was put when it was built last; null where another has been
 * built since. Tabs may have been moved meanwhile.
 */
export const recallPlace = (memory: MemoryPort, period: Period): number | null => {
  const noted = memory.get(placeKey) ?? '';
  const mark = placeMark(period);
  const place = noted.startsWith(mark) ? noted.slice(mark.length) : '';
  return /^\d{1,3}$/.test(place) ? Number(place) : null;
};

/**
 * Notes that the report is whole, its place among the tabs, the mark of the course that stands beside it, and what reports have told by now: edits
 * are checked against that too.
 */
export const rememberBuilt = (
  memory: MemoryPort,
  report: Report,
  place: number,
  course: string,
  told: readonly ReportedFigure[],
): void => {
  const { period, cutOff, title } = report;
  const built: BuiltReport = { period, cutOff, title, fingerprint: markOf(report) };
  const note = (): void =>
    memory.setAll({
      [builtKey]: JSON.stringify(built),
      [openedKey]: '',
      [placeKey]: `${placeMark(period)}${place}`,
      [courseKey]: course,
      ...toldAnew(memory, told),
    });
  // Tried twice: the figures of a build that is not noted as finished count for nothing.
  try {
    note();
  } catch {
    note();
  }
};

/** Notes that a report is being written, beside those that were never finished, until `rememberBuilt` says it is. */
export const rememberOpened = (memory: MemoryPort, opened: OpenedReport): void =>
  memory.set(openedKey, JSON.stringify({ builds: [...recallOpened(memory), opened] }));

const openedOf = (value: unknown): readonly OpenedReport[] => {
  const members = membersOf(value);
  if (members === null || !areTexts(members, ['at', 'title'])) return [];
  const { at, title, version } = members;
  return typeof version === 'number' ? [{ at: String(at), title: String(title), version }] : [];
};

/** The builds that were begun and never finished, the last one last; none as a rule. */
export const recallOpened = (memory: MemoryPort): readonly OpenedReport[] => {
  const builds: unknown = parseMembers(memory.get(openedKey))?.['builds'];
  return Array.isArray(builds) ? builds.flatMap(openedOf) : [];
};

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

/** What is noted of a mail on the period; null when nothing is: whether it was mailed, the frozen figures tell. */
export const recallSent = (memory: MemoryPort, period: Pick<Period, 'kind' | 'from'>): SentReport | null => {
  const sent = parseMembers(memory.get(sentKey(period)));
  if (sent === null || typeof sent['at'] !== 'string') return null;
  const { state, at, version } = sent;
  const ofBuild = typeof version === 'number' ? version : 1;
  return state === 'sending' || state === 'sent' ? { state, at: String(at), version: ofBuild } : null;
};
