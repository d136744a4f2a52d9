// Every rendering of a report, as the text that people read.
import type { Report } from '../../src/domain/report/report';
import type { Catalogue } from '../../src/i18n';
import { createWorkbook } from '../../host/model/createWorkbook';
import { displayText } from '../../host/model/showing/displayText';
import type { CellValue } from '../../host/model/workbook';
import type { LayoutCell } from '../../src/views/sheet/layout';
import { changeFreeTexts, plainText } from '../../src/views/shared/freeTexts';
import { renderReportMail } from '../../src/views/mail/ReportMail';
import { renderOfficialPdfHtml, renderOfficialWordHtml } from '../../src/views/official/officialReport';
import { layOutReport } from '../../src/views/sheet/reportLayout';
import { renderZaloText } from '../../src/views/zalo/zaloText';
import { paragraphsOf, textOf } from './official/readHtml';
import { linesWithoutTags } from './readMail';

export const url = 'https://docs.google.com/spreadsheets/d/x/edit#gid=1';
export const officialDate = '2025-05-12';

type Render = (report: Report, words: Catalogue) => string;

const sheets = createWorkbook();

/** A cell as a Vietnamese sheet shows it; its formats are those of the layout. */
const showCell = ({ value, look }: LayoutCell): string =>
  displayText({ value: value as CellValue, style: { numberFormat: look.format } }, sheets);

/** The ordinals of tables stand alone on their line, as the first of a row: they are no figures. */
const withoutOrdinals = (html: string): string =>
  paragraphsOf(html, 'word').reduce(
    (rest, word) => (/^\d+$/.test(word) ? rest.replace(`\n${word}\n`, '\n\n') : rest),
    textOf(html),
  );

/** The documents as they go with the mail. */
export const officialHtml =
  (render: typeof renderOfficialPdfHtml): Render =>
  (report, words) =>
    render(changeFreeTexts(report, plainText), words, { date: officialDate });

export const renderings: Readonly<Record<string, Render>> = {
  'the tab': (report, words) => {
    const { rows, hiddenColumns } = layOutReport(report, words);
    return rows
      .map((row) =>
        row
          .slice(0, row.length - hiddenColumns)
          .map(showCell)
          .join(' | '),
      )
      .join('\n');
  },
  'the mail': (report, words) => linesWithoutTags(renderReportMail(report, words, url).html).join('\n'),
  'the mail as plain text': (report, words) => renderReportMail(report, words, url).text.replace(url, ''),
  'the official report as PDF': (report, words) =>
    withoutOrdinals(officialHtml(renderOfficialPdfHtml)(report, words)),
  'the official report for Word': (report, words) =>
    withoutOrdinals(officialHtml(renderOfficialWordHtml)(report, words)),
  'the Zalo text': (report, words) => renderZaloText(report, words, url).replace(url, ''),
};
