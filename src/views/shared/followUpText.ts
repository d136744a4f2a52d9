// What is to be followed up, in sentences: what a report proposes, as lines of the tab, and what is still open, as the
// report tab, the official report and the mail list it.
import type { OpenLine } from '../../domain/followUp/followUp';
import type { ProposedWork } from '../../domain/followUp/proposedWork';
import type { Indicator } from '../../domain/plan/campaign';
import { mainCodes } from '../../domain/progress/mainIndicators';
import { isLate } from '../../domain/progress/status';
import type { Report, UnitResult } from '../../domain/report/report';
import type { Catalogue } from '../../i18n';
import { showCount } from '../../i18n/numbers';
import { sourceName, workKindNames } from '../../schema/readers/followUpTab';
import { tabNames } from '../../schema/tabs';
import { shortenText } from '../../vietnamese/shortenText';
import { briefText, plainText } from './freeTexts';
import { shownNeed, unitName } from './reportText';

/** Letters of an indicator's name within a sentence. */
const longestInSentence = 40;

/** The short name where it says all; else the name, cut later than a phone has to. */
export const nameInSentence = (
  indicator: Pick<Indicator, 'name' | 'shortName'> | undefined,
  code: string,
): string => {
  const { name = code, shortName = '' } = indicator ?? {};
  return shortName === '' || shortName.endsWith('…')
    ? shortenText(plainText(name), longestInSentence)
    : plainText(shortName);
};

/** What remains on the main indicators on which the unit is late, and what that needs; by short names. */
const lateFigures = (report: Report, unit: UnitResult, words: Catalogue): string => {
  const main = mainCodes(report.campaign);
  const count = (value: number): string => showCount(value, words.language);
  return unit.results
    .flatMap((result) => {
      const { indicator: code, status, outcome, remaining } = result;
      const need = shownNeed(result, count);
      if (!main.has(code) || remaining === null || need === null) return [];
      if (!isLate(status) && outcome !== 'notMet') return [];
      const indicator = report.campaign.indicators.find((one) => one.code === code);
      const name = nameInSentence(indicator, code);
      return [words.report.lagging(name, count(remaining), need)];
    })
    .join('; ');
};

/** The proposed work as its line says it. */
export const workSentence = (
  report: Report,
  { unit: code, kind, running }: ProposedWork,
  words: Catalogue,
): string => {
  const unit = report.units.find((one) => one.unit === code);
  const { work } = words.followUp;
  const { kind: periodKind } = report.period;
  switch (kind) {
    case 'silent':
      return work.silent(sourceName(report.period, words.language));
    case 'behind': {
      const figures = unit === undefined ? '' : lateFigures(report, unit, words);
      return periodKind === 'final' ? work.notMet(figures) : work.behind(running, periodKind, figures);
    }
    case 'notMatching':
      return work.notMatching(running, periodKind);
    case 'obstacle':
      return work.obstacle(briefText(unit?.obstacles[0] ?? '', 'obstacle'));
  }
};

/** What a line is about: the unit by its name now, else the words of the cell. */
const lineUnit = (report: Report, { unit, unitName: typed }: OpenLine): string =>
  briefText(unit === null ? typed : unitName(report, unit), 'unit');

const lineWork = ({ work, kind }: OpenLine, words: Catalogue): string => {
  if (work !== null && work !== '') return briefText(work, 'work');
  const aside = words.followUp.inTabAlone(tabNames.followUp[words.language]);
  return kind === null ? aside : `${workKindNames[kind][words.language]} (${aside})`;
};

/**
 * The open lines that the report lists, one sentence each, without full stop; those that are overdue first. Empty where
 * there are none: then nothing is said of them.
 */
export const openLineSentences = (report: Report, words: Catalogue): readonly string[] =>
  [...report.followUp]
    .sort((one, other) => Number(other.overdue) - Number(one.overdue))
    .map((line) =>
      words.followUp.openLine({
        unit: lineUnit(report, line),
        work: lineWork(line, words),
        responsible: briefText(line.responsible, 'person'),
        due: line.due,
        overdue: line.overdue,
        source: briefText(line.source, 'label'),
      }),
    );
