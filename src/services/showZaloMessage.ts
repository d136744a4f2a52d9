// Tin nhắn Zalo: the text for the village heads' group, to be copied.
import { renderZaloPage } from '../views/zalo/ZaloPage';
import { renderZaloText } from '../views/zalo/zaloText';
import { withCampaign } from './run/campaignRun';
import { currentReport } from './report/currentReport';
import type { Ports } from './ports';
import type { NotDone } from './run/results';

export type ZaloResult = { readonly ok: true; readonly message: string; readonly text: string } | NotDone;

/** The text of the report that was built last, shown with a button that copies it. */
export const showZaloMessage = (ports: Ports): ZaloResult =>
  withCampaign(ports, (run): ZaloResult => {
    const { words } = run;
    const report = currentReport(run);
    if (report === null) {
      ports.dialogs.tell(words.menu.showZaloMessage, words.dialogs.noReportYet);
      return { ok: false, message: words.dialogs.noReportYet };
    }
    const text = renderZaloText(report, words);
    ports.dialogs.showPage(words.menu.showZaloMessage, renderZaloPage(text, words));
    return { ok: true, message: words.menu.showZaloMessage, text };
  });
