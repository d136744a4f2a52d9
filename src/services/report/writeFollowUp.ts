// What a report leaves beside its own tab: the work that it proposes, once, and the course of the whole campaign.
import { workToAdd } from '../../domain/followUp/followUp';
import { proposedWork } from '../../domain/followUp/proposedWork';
import type { FrozenFigure } from '../../domain/frozenFigures';
import { heatMapOf } from '../../domain/report/heatMap';
import type { Report } from '../../domain/report/report';
import { findPersonalData } from '../../schema/cells/personalData';
import { followUpLine, isSourceOf, sourceName, workKindNames } from '../../schema/readers/followUpTab';
import { planTabs, tabNames } from '../../schema/tabs';
import { layOutCourse } from '../../views/sheet/courseLayout';
import { workSentence } from '../../views/shared/followUpText';
import { followUpTab } from '../../views/tabs/followUpTab';
import { fingerprintOf } from '../memory/fingerprint';
import { recallCourse } from '../memory/reports';
import type { CampaignRun } from '../run/campaignRun';
import type { FollowUpRecord } from './frozenRecord';

/** The tabs before which those of course and follow-up are made. */
const beforePlan = ['followUp', ...planTabs] as const;

/** What was masked on its tab is nobody's name. */
const nameOrNone = (name: string): string =>
  name.includes('•') || findPersonalData(name) !== null ? '' : name;

/** The sentence; its kind alone where its figures would read as somebody's number on a tab that people type in. */
const withoutNumbers = (sentence: string, kind: string): string =>
  findPersonalData(sentence) === null ? sentence : kind;

/**
 * Appends the work that the report proposes and that the tab lacks. A tab whose headers cannot be read is left alone: the
 * finding about it says so.
 */
export const writeFollowUp = (run: CampaignRun, report: Report, record: FollowUpRecord): void => {
  const { language, words, ports, book } = run;
  if (record.findings.length > 0) return;
  const isOwn = (source: string): boolean => isSourceOf(source, report.period);
  const added = workToAdd(proposedWork(report), record.lines, isOwn);
  if (added.length === 0) return;
  const units = new Map(book.campaign.units.map((unit) => [unit.code, unit]));
  const lines = added.map((work) =>
    followUpLine(
      {
        unitName: units.get(work.unit)?.name ?? work.unit,
        kind: work.kind,
        work: withoutNumbers(workSentence(report, work, words), workKindNames[work.kind][language]),
        responsible: nameOrNone(units.get(work.unit)?.headName ?? ''),
        source: sourceName(report.period, language),
      },
      language,
    ),
  );
  ports.workbook.addUnder(followUpTab(language), lines, record.standing, {
    clerks: book.campaign.settings.clerks,
    following: planTabs,
  });
};

/**
 * Writes the course from all figures on record, those of the report that is being written included; a course that stands
 * as it would be written is left. The mark of what stands there now, to be remembered.
 */
export const writeCourse = (
  { ports, book, checked, words, language }: CampaignRun,
  figures: readonly FrozenFigure[],
): string => {
  const { campaign } = book;
  const layout = layOutCourse(campaign, heatMapOf(campaign, checked.totals, figures), words);
  const mark = fingerprintOf(JSON.stringify(layout));
  ports.workbook.writeCourse(
    tabNames.course[language],
    layout,
    { clerks: campaign.settings.clerks, following: beforePlan },
    recallCourse(ports.memory) === mark,
  );
  return mark;
};
