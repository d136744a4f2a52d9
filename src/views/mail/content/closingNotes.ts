// What stands at the end of the mail: proposals, corrections, what was left out, and the bases of the rates.
import type { BaseNote, Report } from '../../../domain/report/report';
import type { Catalogue } from '../../../i18n/index';
import { proposedForPraise, proposedForReminder } from '../../shared/reportGroups';
import { baseSentences, correctionSentences, leftOutSentences } from '../../shared/reportText';
import type { Notes } from './mailParts';
import type { MailExtent } from './mailExtent';
import { leftAway, namesWithin, worstIndicators } from './mailExtent';

const proposals = (report: Report, words: Catalogue, { names }: MailExtent): Notes => ({
  title: words.labels.best,
  sentences: [
    `${words.labels.commend}: ${namesWithin(proposedForPraise(report), names, report, words)}`,
    `${words.labels.remind}: ${namesWithin(proposedForReminder(report), names, report, words)}`,
  ],
  left: null,
});

const corrections = (report: Report, words: Catalogue, { notes }: MailExtent): Notes => {
  const all = correctionSentences(report, words);
  return {
    title: words.labels.corrections,
    sentences: all.length === 0 ? [words.labels.noCorrections] : all.slice(0, notes),
    left: leftAway('corrections', all.length - notes, report, words),
  };
};

const leftOut = (report: Report, words: Catalogue): Notes => ({
  title: words.labels.leftOut,
  sentences: leftOutSentences(report, words),
  left: null,
});

const bases = (report: Report, words: Catalogue, { indicators, notes }: MailExtent): Notes => {
  const shown = new Set(worstIndicators(report, indicators).map(({ indicator }) => indicator));
  const named = report.bases.filter(({ indicator }) => shown.has(indicator));
  const reasonsOf = (some: readonly BaseNote[]): number =>
    some.reduce((sum, { exclusions }) => sum + exclusions.length, 0);
  const cut = named.map((base) => ({ ...base, exclusions: base.exclusions.slice(0, notes) }));
  return {
    title: words.labels.bases,
    sentences: baseSentences({ ...report, bases: cut }, words),
    left: leftAway('reasons', reasonsOf(report.bases) - reasonsOf(cut), report, words),
  };
};

/** In the order of the report. */
export const closingNotes = (report: Report, words: Catalogue, extent: MailExtent): readonly Notes[] => [
  proposals(report, words, extent),
  corrections(report, words, extent),
  leftOut(report, words),
  bases(report, words, extent),
];
