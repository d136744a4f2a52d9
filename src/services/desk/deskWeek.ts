// Where the week stands, computed from what a run has read. Looking at it changes nothing.
import { leftOutBy } from '../../domain/checks/leftOut';
import { dateOf } from '../../domain/plan/calendar';
import { deadlineOf } from '../../domain/plan/deadlines';
import type { Period } from '../../domain/plan/period';
import { periodsOf, runningPeriod } from '../../domain/plan/period';
import { buildsIn, buildsOf, lastMailed } from '../../domain/publishedVersions';
import type { DeskStep } from '../../i18n/deskWords';
import type { DeskFinding, DeskPeriod, DeskWeek } from '../../views/desk/deskState';
import { automationStateOf } from '../automation/automationState';
import { rowsMissing } from '../automation/openPeriod';
import { recallBuilt } from '../memory/reports';
import { weekToOpen } from '../openTallyPeriod';
import { periodsToChoose } from '../report/choosePeriod';
import type { CampaignRun } from '../run/campaignRun';
import { periodToReport, reportingOf } from '../run/measureRun';
import { countBySeverity } from '../run/summaries';
import { placeOf } from './placeOf';

/** More would be more than fits beside the sheet; the column of verdicts has them all. */
const mostListed = 30;

/** The period that a report is awaited on: the last that has ended until it was mailed, then the one that goes on. */
const awaitedPeriod = (run: CampaignRun): Period | null => {
  const { settings } = run.book.campaign;
  const ended = periodToReport(run);
  const running = runningPeriod(settings, settings.periodKind, run.now);
  const isMailed = ended !== null && lastMailed(buildsIn(run.book.frozen), ended) !== null;
  return ended === null || (isMailed && running !== null) ? running : ended;
};

const titleOf = ({ words }: CampaignRun, { kind, number, from, to }: Period): string =>
  words.period.title(kind, number, from, to);

/** The whole of the period, where it goes on. */
const wholeOf = ({ book }: CampaignRun, period: Period): Period =>
  periodsOf(book.campaign.settings, period.kind).find(({ from }) => from === period.from) ?? period;

/** What is to be looked at, errors first; the same sentence of several cells once, with the first of them. */
const findingsOf = (run: CampaignRun): readonly DeskFinding[] => {
  const told = run.wordedFindings.filter(({ severity }) => severity !== 'fixed');
  const groups = new Map<string, DeskFinding>();
  for (const { severity, tab, row, column, message } of told) {
    const key = `${severity} ${tab} ${message}`;
    const known = groups.get(key);
    const place = placeOf(tab, row, column);
    groups.set(
      key,
      known === undefined
        ? { severity, tab, row, column, place, message, more: 0 }
        : { ...known, more: known.more + 1 },
    );
  }
  return (['error', 'warning'] as const).flatMap((severity) =>
    [...groups.values()].filter((finding) => finding.severity === severity),
  );
};

const periodsOffered = (run: CampaignRun): readonly DeskPeriod[] => {
  const builds = buildsIn(run.book.frozen);
  return periodsToChoose(run).map((period) => {
    const mailed = buildsOf(builds, period).filter(({ sentAt }) => sentAt !== null);
    const at = mailed[mailed.length - 1]?.sentAt ?? null;
    return {
      kind: period.kind,
      from: period.from,
      title: titleOf(run, period),
      mailed: at === null ? null : { at, version: mailed.length + 1 },
    };
  });
};

interface Facts {
  readonly opening: DeskWeek['opening'];
  readonly isRunning: boolean;
  /** The villages' deadline has not come. */
  readonly isEarly: boolean;
  readonly errors: number;
  readonly silent: number;
  readonly isBuilt: boolean;
  readonly isMailed: boolean;
}

/** Rows come first, since villages wait for them; until the deadline what is wrong can be mended, and who is silent reminded. */
const nextStep = (facts: Facts): DeskStep | null => {
  const { opening, isRunning, isEarly, errors, silent, isBuilt, isMailed } = facts;
  if (opening !== null && opening.missing > 0) return 'open';
  if (isRunning) return errors > 0 ? 'check' : null;
  if (isBuilt) return isMailed ? null : 'mail';
  if (isEarly && errors > 0) return 'check';
  return isEarly && silent > 0 ? 'remind' : 'build';
};

/** The desk of a campaign that can be computed on; `refusal`: why whoever looks may not act. */
export const deskWeekOf = (run: CampaignRun, refusal: string | null): DeskWeek => {
  const { book, now } = run;
  const { campaign } = book;
  const { settings, units } = campaign;
  const today = dateOf(now);
  const period = awaitedPeriod(run);
  const whole = period === null ? null : wholeOf(run, period);
  const reporting = reportingOf(run, period);
  const isOf =
    (status: string) =>
    (unit: { readonly code: string }): boolean =>
      reporting.get(unit.code) === status;
  const silent = units.filter(isOf('notReported'));
  const asked = reporting.size - units.filter(isOf('notAsked')).length;
  const all = findingsOf(run);
  const { error: errors, warning: warnings } = countBySeverity(run.findings);
  const week = weekToOpen(campaign, today);
  const opening = week === null ? null : { title: titleOf(run, week), missing: rowsMissing(run, week) };
  const builds = period === null ? [] : buildsOf(buildsIn(book.frozen), period);
  const last = builds[builds.length - 1] ?? null;
  const built = recallBuilt(run.ports.memory);
  const deadline = whole === null ? null : deadlineOf(settings, whole);
  return {
    kind: 'week',
    campaign: settings.name,
    period: whole === null || deadline === null ? null : { title: titleOf(run, whole), deadline },
    begins: today < settings.start ? settings.start : null,
    unitWord: settings.unitWord,
    reported: asked - silent.length,
    asked,
    silent: silent.map(({ name }) => name),
    errors,
    warnings,
    findings: all.slice(0, mostListed),
    more: Math.max(0, all.length - mostListed),
    leftOut: leftOutBy(run.checked.findings),
    opening,
    pasted: campaign.rollsUp === true,
    builtAt: last?.frozenAt ?? null,
    mailedAt: last?.sentAt ?? null,
    hasRecipients: settings.recipients.length > 0,
    mailOf: built === null ? null : titleOf(run, built.period),
    periods: periodsOffered(run),
    next: nextStep({
      opening,
      isRunning: period === null || period.running === true,
      isEarly: deadline !== null && now < deadline,
      errors,
      silent: silent.length,
      isBuilt: last !== null,
      isMailed: (last?.sentAt ?? null) !== null,
    }),
    automation: automationStateOf(run.ports, run.user, now),
    refusal,
  };
};
