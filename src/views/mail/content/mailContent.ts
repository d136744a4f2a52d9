// What the weekly mail says, part by part, in the order of its readers' questions.
import type { Report } from '../../../domain/report/report';
import type { Catalogue } from '../../../i18n';
import { cutOffSentence, periodTitle, replacingSentences, summarySentence } from '../../shared/reportText';
import { closingNotes } from './closingNotes';
import { firstAnswers } from './firstAnswers';
import { resultsOf } from './indicatorResults';
import { laggingUnits, reportingLists } from './laggingUnits';
import type { MailExtent } from './mailExtent';
import type { MailContent } from './mailParts';
import { matrixOf, quotasOf } from './unitTables';

/** Of documents that should have come with the mail and could not be made. */
const absenceSentences = (names: readonly string[], words: Catalogue): readonly string[] =>
  names.length === 0 ? [] : [words.dialogs.withoutDocuments(names.join(', '))];

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
    status: report.status,
    summary: summarySentence(report, words),
    cutOff: [
      cutOffSentence(report, words),
      ...replacingSentences(report, words),
      ...absenceSentences(absent, words),
    ].join('. '),
    answers: firstAnswers(report, words),
    results: resultsOf(report, words, extent),
    lagging: {
      title: words.labels.laggards,
      units: laggingUnits(report, words, extent),
      none: words.labels.noLaggards,
      lists: reportingLists(report, words, extent),
    },
    matrix: matrixOf(report, words, extent),
    quotas: quotasOf(report, words, extent),
    notes: closingNotes(report, words, extent),
    closing: words.mail.closing,
  };
};
