// The mail of a report: subject, both bodies, and the official report as PDF and as an editable Word document.
import { dateOf } from '../domain/calendar';
import type { WeeklyReport } from '../domain/reportModel';
import { renderMailText } from '../views/mail/mailText';
import { renderMailHtml } from '../views/mail/WeeklyMail';
import { renderOfficialPdfHtml, renderOfficialWordHtml } from '../views/official/officialReport';
import { summaryFactsOf } from '../views/reportGroups';
import { periodTitle } from '../views/reportText';
import type { CampaignRun } from './campaignRun';
import type { OutgoingMail } from './ports';

/** A name that every system takes for a file: letters, digits and dashes. */
const fileName = (report: WeeklyReport): string => `Bao-cao-${report.period.from}-${report.period.to}`;

/** The mail to the addresses of the settings. Free text in the subject never breaks its line. */
export const composeMail = (run: CampaignRun, report: WeeklyReport): OutgoingMail => {
  const { words, ports } = run;
  const { settings } = report.campaign;
  const { behind, silent, unitWord } = summaryFactsOf(report);
  const url = ports.workbook.urlOf(report.title);
  const official = { date: dateOf(run.now) };
  const subject = words.report.subject({
    authority: settings.issuingAuthority || settings.name,
    period: periodTitle(report, words),
    behind,
    silent,
    unitWord,
  });
  return {
    to: settings.recipients,
    cc: settings.copies,
    subject: subject.replace(/\s+/g, ' ').slice(0, 250),
    text: renderMailText(report, words, url),
    html: renderMailHtml(report, words, url),
    documents: [
      {
        name: `${fileName(report)}.pdf`,
        format: 'pdf',
        html: renderOfficialPdfHtml(report, words, official),
      },
      {
        name: `${fileName(report)}.doc`,
        format: 'word',
        html: renderOfficialWordHtml(report, words, official),
      },
    ],
  };
};
