// The workbook as one page to look at: every tab below the other, links at the top, no script, nothing remote.
import type { ConditionalLooks } from '../model/showing/conditionalFormats';
import { conditionalLooks } from '../model/showing/conditionalFormats';
import type { SheetModel, WorkbookModel } from '../model/workbook';
import { CellClasses } from './html/cellCss';
import { escapeHtml } from './html/escape';
import { pageCss } from './html/pageCss';
import { sheetTable } from './html/sheetTable';

const words = {
  vi: {
    tabs: 'Các trang tính',
    hidden: 'trang ẩn',
    skipped: 'Chưa thể hiện quy tắc tô màu:',
    count: 'trang tính',
  },
  en: { tabs: 'Tabs', hidden: 'hidden tab', skipped: 'Colour rules not shown:', count: 'tabs' },
} as const;

type Words = (typeof words)[keyof typeof words];

/** A complete HTML document in UTF-8; all text of the workbook is escaped. Its own words follow the workbook's locale. */
export const renderWorkbookHtml = (workbook: WorkbookModel): string => {
  const language = workbook.locale.startsWith('vi') ? 'vi' : 'en';
  const say = words[language];
  const classes = new CellClasses();
  const sections = workbook.sheets.map((sheet) => sectionHtml(workbook, sheet, classes, say));
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(workbook.name)}</title>
<style>${pageCss}${classes.rules()}</style>
</head>
<body>
<header><h1>${escapeHtml(workbook.name)}</h1><p>${workbook.sheets.length} ${say.count}</p></header>
<nav aria-label="${say.tabs}"><ul>
${workbook.sheets.map(tabHtml).join('\n')}
</ul></nav>
<main>
${sections.join('\n')}
</main>
</body>
</html>
`;
};

const tabHtml = (sheet: SheetModel): string => {
  const color = sheet.tabColor === null ? '' : ` style="border-bottom-color:${escapeHtml(sheet.tabColor)}"`;
  return `<li${sheet.hidden ? ' class="hidden"' : ''}><a href="#gid-${sheet.sheetId}"${color}>${escapeHtml(sheet.name)}</a></li>`;
};

const sectionHtml = (
  workbook: WorkbookModel,
  sheet: SheetModel,
  classes: CellClasses,
  say: Words,
): string => {
  const conditional = conditionalLooks(sheet, workbook);
  const name = escapeHtml(sheet.name);
  return `<section id="gid-${sheet.sheetId}" aria-labelledby="name-${sheet.sheetId}">
<h2 id="name-${sheet.sheetId}">${name}${sheet.hidden ? ` <small>${say.hidden}</small>` : ''}</h2>
<div class="sheet" tabindex="0" role="region" aria-label="${name}">
${sheetTable(workbook, sheet, conditional, classes)}
</div>${skippedHtml(conditional, say)}
</section>`;
};

const skippedHtml = ({ skipped }: ConditionalLooks, say: Words): string =>
  skipped.length === 0
    ? ''
    : `\n<p class="missing">${say.skipped} ${escapeHtml([...new Set(skipped)].join(', '))}</p>`;
