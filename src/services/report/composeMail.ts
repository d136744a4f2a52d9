// The mail of a report: subject, both bodies, and the official report as PDF and as an editable Word document.
import { dateOf } from '../../domain/plan/calendar';
import { officialFileName } from '../../i18n/officialFileName';
import type { Report } from '../../domain/report/report';
import { changeFreeTexts, plainText } from '../../views/shared/freeTexts';
import { renderReportMail } from '../../views/mail/ReportMail';
import { renderOfficialPdfHtml, renderOfficialWordHtml } from '../../views/official/officialReport';
import type { CampaignRun } from '../run/campaignRun';
import type { OutgoingMail } from '../ports/mail';

/** The mail to the addresses of the settings. The documents show what was typed in full, less what nobody sees. */
export const composeMail = (run: CampaignRun, report: Report): OutgoingMail => {
  const { words, ports } = run;
  const { settings } = report.campaign;
  const url = ports.workbook.urlOf(report.title);
  const plain = changeFreeTexts(report, plainText);
  const { kind, number, from, to } = report.period;
  const fileName = officialFileName(kind, number, from, to);
  const official = { date: dateOf(run.now) };
  return {
    to: settings.recipients,
    cc: settings.copies,
    ...renderReportMail(report, words, url),
    bodiesWithout: (names) => renderReportMail(report, words, url, names),
    documents: [
      {
        name: `${fileName}.pdf`,
        format: 'pdf',
        html: renderOfficialPdfHtml(plain, words, official),
      },
      {
        name: `${fileName}.doc`,
        format: 'word',
        html: renderOfficialWordHtml(plain, words, official),
      },
    ],
  };
};
