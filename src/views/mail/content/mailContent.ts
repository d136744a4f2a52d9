// What the weekly mail says, part by part, in the order of its readers' questions.
import type { Report } from '../../../domain/report/report';
import type { Catalogue } from '../../../i18n';
import { cutOffSentence, periodTitle, replacingSentences, summarySentence } from '../../shared/reportText';
import { isBehind } from '../../shared/reportGroups';
import { communeStanding } from '../../shared/standing';
import { closingNotes } from './closingNotes';
import { firstAnswers, mainParts } from './firstAnswers';
import { resultsOf } from './indicatorResults';
import { laggingUnits, reportingLists } from './laggingUnits';
import type { MailExtent } from './mailExtent';
import type { MailContent } from './mailParts';
import { matrixOf } from './unitTables';

/** Of documents that should have come with the mail and could not be made. */
const absenceSentences = (names: readonly string[], words: Catalogue): readonly string[] =>
  names.length === 0 ? [] : [words.dialogs.withoutDocuments(names.join(', '))];

const laggingTitle = (report: Report, words: Catalogue): string => {
  if (!report.units.some(isBehind)) return words.mail.unitsNoted;
  return report.period.kind === 'final' ? words.mail.unitsNotMet : words.labels.laggards;
};

/**
 * The content at the extent, of a mail without the documents in `absent`. The report's typed texts must be brief already:
 * nothing is shortened here.
 */
export const mailContent = (
  report: Report,
  words: Catalogue,
  extent: MailExtent,
  absent: readonly string[] = [],
): MailContent => {
  const { issuingAuthority, name } = report.campaign.settings;
  return {
    source: [issuingAuthority, name].filter((text) => text !== '').join(' – '),
    title: words.mail.title(periodTitle(report, words)),
    standing: communeStanding(report, words),
    summary: summarySentence(report, words),
    mains: mainParts(report, words),
    answers: firstAnswers(report, words),
    cutOff: [
      cutOffSentence(report, words),
      ...replacingSentences(report, words),
      ...absenceSentences(absent, words),
    ].join('. '),
    results: resultsOf(report, words, extent),
    lagging: {
      title: laggingTitle(report, words),
      units: laggingUnits(report, words, extent),
      lists: reportingLists(report, words, extent),
    },
    notes: closingNotes(report, words),
    matrix: matrixOf(report, words, extent),
    closing: words.mail.closing,
  };
};
