// Tạo sổ từng bước: the plans to choose from, then the settings and units of the one that was chosen. Changes nothing.
import { catalogueOf } from '../../i18n';
import type { Catalogue } from '../../i18n';
import { dateOf } from '../../domain/plan/calendar';
import { decodeDate } from '../../schema/cells/decodeDate';
import type { PlanTemplate } from '../../templates';
import { templates } from '../../templates';
import type { ConsentAsked } from '../../views/setUp/SettingsForm';
import type { SetUpView } from '../../views/setUp/setUpPages';
import { renderSetUp, renderSetUpPage } from '../../views/setUp/setUpPages';
import type { Ports } from '../ports';
import type { ShowSetUpArgument } from '../run/arguments';
import { askedSettings } from '../run/askedSettings';
import type { Failed, Refused } from '../run/results';

export type SetUpPageResult =
  | {
      readonly ok: true;
      readonly message: string;
      /** What comes first: plans, the settings of one, or nothing, since there is a campaign already. */
      readonly shows: SetUpView['kind'];
      /** What a page shows of it. */
      readonly html: string;
    }
  | Refused
  | Failed;

/** What a person would be asked before anything is made. */
const consentsOf = ({ workbook }: Ports, { setUp }: Catalogue): readonly ConsentAsked[] => {
  const locale = workbook.locale();
  const { timeZone } = workbook.zone();
  const foreign = workbook.foreignTabs().map(({ title, newTitle }) => `“${title}” → “${newTitle}”`);
  const isOurs = locale === 'vi_VN' && timeZone === 'Asia/Ho_Chi_Minh';
  return [
    ...(isOurs ? [] : [{ member: 'setRegion', text: setUp.setRegion(locale, timeZone) }]),
    ...(foreign.length === 0
      ? []
      : [{ member: 'renameForeign', text: setUp.renameForeign(foreign.join('; ')) }]),
  ];
};

/** The last day that the plan names, where it has passed: whoever takes it over as it is has a campaign that is over. */
const passedEnd = ({ workbook }: Ports, { settings: { end = '' } }: PlanTemplate): string | null => {
  const reading = decodeDate(end);
  return reading.kind === 'date' && reading.date < dateOf(workbook.now()) ? String(end) : null;
};

/** The step that comes now; without an argument it is shown in a window. */
export const showSetUp = (ports: Ports, argument: ShowSetUpArgument | null): SetUpPageResult => {
  const language = ports.menu.userLanguage();
  const words = catalogueOf(language);
  const plan = argument?.template ?? null;
  const view: SetUpView =
    ports.workbook.authority() !== 'new'
      ? { kind: 'already' }
      : plan === null
        ? { kind: 'plans', plans: templates }
        : {
            kind: 'settings',
            asked: {
              plan,
              settings: askedSettings,
              consents: consentsOf(ports, words),
              language,
              passed: passedEnd(ports, plan),
            },
          };
  if (argument === null) ports.dialogs.showPage(words.menu.showSetUp, renderSetUpPage(view, words));
  return { ok: true, message: '', shows: view.kind, html: renderSetUp(view, words) };
};
