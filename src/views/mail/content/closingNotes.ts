// Corrections, and what was left out: a sentence each, and none where there is nothing to tell.
import type { Report } from '../../../domain/report/report';
import type { Catalogue } from '../../../i18n/index';
import { correctionSentences } from '../../shared/reportText';
import { leftAway } from './mailExtent';

/** The first correction, and how many more there are. */
const corrected = (report: Report, words: Catalogue): readonly string[] => {
  const [first, ...others] = correctionSentences(report, words);
  if (first === undefined) return [];
  const left = leftAway('corrections', others.length, report, words);
  return [words.mail.corrected(left === null ? first : `${first} ${left}.`)];
};

export const closingNotes = (report: Report, words: Catalogue): readonly string[] => {
  const { rows, cells } = report.leftOut;
  const rollsUp = report.campaign.rollsUp === true;
  return [
    ...corrected(report, words),
    ...(rows + cells === 0 ? [] : [words.report.notCounted(rows, cells, rollsUp)]),
  ];
};
