// Tin nhắn Zalo: the text for the village heads' group and one for each unit, to be copied. Looking writes nothing.
import { deadlineOf } from '../domain/plan/deadlines';
import type { Report } from '../domain/report/report';
import { renderFirstPersonalText, renderFirstText } from '../views/zalo/firstTexts';
import type { OwnRowsShown } from '../views/zalo/personalText';
import { renderPersonalText } from '../views/zalo/personalText';
import { renderFirstZaloPage, renderZaloPage } from '../views/zalo/ZaloPage';
import { renderZaloText } from '../views/zalo/zaloText';
import type { OwnLinks } from './ownRows/ownLinks';
import { ownLinksOf } from './ownRows/ownLinks';
import type { CampaignRun } from './run/campaignRun';
import { withCampaign } from './run/campaignRun';
import { currentReport } from './report/currentReport';
import type { Ports } from './ports';
import type { NotDone } from './run/results';

/** `personal`: the text of each unit, by its code, worst first. */
export type ZaloResult =
  | {
      readonly ok: true;
      readonly message: string;
      readonly text: string;
      readonly personal: readonly { readonly unit: string; readonly text: string }[];
    }
  | NotDone;

/** The rows that the unit is led to now, and what is asked of it there. */
const rowsOf = ({ book, now }: CampaignRun, links: OwnLinks, code: string): OwnRowsShown | null => {
  const { units, settings } = book.campaign;
  const unit = units.find((one) => one.code === code);
  const link = unit === undefined ? null : links.now(unit);
  if (link === null) return null;
  const { url, from, to, period, owed } = link;
  const deadline = deadlineOf(settings, period);
  const asked = now < deadline ? 'coming' : owed ? 'owed' : 'over';
  return { url, from, to, deadline, asked };
};

const personalTexts = (run: CampaignRun, report: Report) => {
  const links = ownLinksOf(run);
  return report.units.map((unit) => ({
    unit,
    text: renderPersonalText(report, unit, rowsOf(run, links, unit.unit), run.words),
  }));
};

/** The texts before the first report: each unit's leads to its rows. Refused where there is no day to type on. */
const showFirst = (run: CampaignRun, url: string): ZaloResult => {
  const { words, ports, book } = run;
  const { settings, units } = book.campaign;
  const message = words.menu.showZaloMessage;
  const links = ownLinksOf(run);
  const personal = units.flatMap((unit) => {
    const rows = rowsOf(run, links, unit.code);
    return rows === null
      ? []
      : [{ unit, rows, text: renderFirstPersonalText(settings, unit.name, rows, words) }];
  });
  const [first] = personal;
  if (first === undefined) {
    ports.dialogs.tell(message, words.dialogs.noReportYet);
    return { ok: false, message: words.dialogs.noReportYet };
  }
  const deadline = first.rows.asked === 'coming' ? first.rows.deadline : null;
  const text = renderFirstText(settings, deadline, url, words);
  const shown = personal.map(({ unit, text: own }) => ({ name: unit.name, text: own }));
  ports.dialogs.showPage(message, renderFirstZaloPage(settings.unitWord, text, shown, words));
  return {
    ok: true,
    message,
    text,
    personal: personal.map(({ unit, text: own }) => ({ unit: unit.code, text: own })),
  };
};

/** The texts of the report that was built last, or of the first rows that are waited for, each shown with a button that copies it. */
export const showZaloMessage = (ports: Ports): ZaloResult =>
  withCampaign(ports, (run): ZaloResult => {
    const { words } = run;
    const message = words.menu.showZaloMessage;
    const report = currentReport(run);
    const url = ports.workbook.linksTo(['tallies']).get('tallies') ?? '';
    if (report === null) return showFirst(run, url);
    const text = renderZaloText(report, words, url);
    const personal = personalTexts(run, report);
    ports.dialogs.showPage(message, renderZaloPage(report, text, personal, words));
    return {
      ok: true,
      message,
      text,
      personal: personal.map(({ unit, text: own }) => ({ unit: unit.unit, text: own })),
    };
  });
