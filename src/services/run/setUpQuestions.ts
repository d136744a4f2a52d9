// What set-up asks before it builds anything: locale and time zone, and tabs of the users' own that stand in its way.
import type { Catalogue } from '../../i18n';
import type { Ports } from '../ports';
import type { ForeignTab } from '../ports/workbookSetUp';
import type { SetUpArgument } from './arguments';

/** A yes to each, or the words of what must be settled first. */
export type Consent =
  | { readonly kind: 'given'; readonly region: boolean }
  | { readonly kind: 'refused'; readonly message: string };

interface Question {
  readonly asked: string;
  readonly refusal: string;
  /** The member of an argument that says yes. */
  readonly member: 'setRegion' | 'renameForeign';
}

const foreignQuestion = (foreign: readonly ForeignTab[], { dialogs }: Catalogue): Question => {
  const list = foreign.map(({ title, newTitle }) => dialogs.foreignTab(title, newTitle)).join('\n');
  return {
    asked: `${dialogs.askForeign}\n\n${list}`,
    refusal: `${dialogs.foreignNeeded}\n${list}`,
    member: 'renameForeign',
  };
};

/** Dates and numbers are read by the locale: another than Vietnam's makes 05/04 the 4th of May. */
const regionQuestion = ({ workbook }: Ports, { dialogs }: Catalogue): Question | null => {
  const locale = workbook.locale();
  const { timeZone } = workbook.zone();
  return locale === 'vi_VN' && timeZone === 'Asia/Ho_Chi_Minh'
    ? null
    : {
        asked: dialogs.askRegion(locale, timeZone),
        refusal: dialogs.regionNeeded(locale, timeZone),
        member: 'setRegion',
      };
};

/** Asks what there is to ask; an argument answers in the clerk's place. Nothing is changed here. */
export const askBeforeSetUp = (
  ports: Ports,
  argument: SetUpArgument | null,
  foreign: readonly ForeignTab[],
  words: Catalogue,
): Consent => {
  const { dialogs } = ports;
  const region = regionQuestion(ports, words);
  const questions = [region, foreign.length === 0 ? null : foreignQuestion(foreign, words)];
  for (const question of questions) {
    if (question === null) continue;
    const { asked, refusal, member } = question;
    const says = argument === null ? dialogs.confirm(words.menu.setUpCampaign, asked) : argument[member];
    if (says) continue;
    const message = argument === null ? refusal : `${refusal} ${words.arguments.consentBy(member)}`;
    dialogs.tell(words.menu.setUpCampaign, message);
    return { kind: 'refused', message };
  }
  return { kind: 'given', region: region !== null };
};
