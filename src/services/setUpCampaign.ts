// Tạo sổ chiến dịch: all tabs of a plan, added where they are not there; what people typed is not touched.
import { catalogueOf } from '../i18n';
import type { PlanTemplate } from '../templates';
import { templates } from '../templates';
import { campaignTabs } from '../views/inputTabs';
import type { Ports } from './ports';
import type { Summary } from './summaries';

const choose = (ports: Ports): PlanTemplate | null | undefined => {
  const words = catalogueOf('vi');
  const list = templates.map((template, index) => `${index + 1}. ${template.title}`).join('\n');
  const typed = ports.dialogs.ask(words.menu.setUpCampaign, `${words.dialogs.chooseTemplate}\n${list}`);
  if (typed === null) return null;
  const answer = typed.trim();
  return (
    templates.find((template, index) => answer === String(index + 1) || answer === template.id) ?? undefined
  );
};

/** The titles of the tabs that were added. */
export const setUpCampaign = (ports: Ports): Summary => {
  const words = catalogueOf('vi');
  const template = choose(ports);
  if (template === null) return { ok: false, message: words.dialogs.cancelled };
  if (template === undefined) {
    const message = words.dialogs.unknownTemplate('');
    ports.dialogs.tell(words.menu.setUpCampaign, message);
    return { ok: false, message };
  }
  ports.workbook.setRegion();
  const added = campaignTabs(template, 'vi').filter((setup) => ports.workbook.addTab(setup));
  const message = words.dialogs.setUpDone(added.map((setup) => setup.title).join(', '));
  ports.dialogs.tell(words.menu.setUpCampaign, message);
  return { ok: true, message, template: template.id, added: added.map((setup) => setup.title) };
};
