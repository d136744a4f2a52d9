// Looks at the book, asks what there is to ask, and makes what it lacks: all alone where nobody has to be asked.
import type { Catalogue } from '../../i18n';
import { catalogueOf } from '../../i18n';
import type { PlanTemplate } from '../../templates';
import { templates } from '../../templates';
import { campaignTabs } from '../../views/tabs/campaignTabs';
import type { Ports } from '../ports';
import type { SetUpArgument } from '../run/arguments';
import type { Refused } from '../run/results';
import { askBeforeSetUp } from '../run/setUpQuestions';
import { withoutAsking } from '../run/withoutDialogs';
import { askToArrange } from './askToArrange';
import type { Choice } from './chooseTemplate';
import { chooseTemplate, planOf } from './chooseTemplate';
import type { Decided, Found, Made } from './makeBook';
import { lookAt, make, makeAlone } from './makeBook';
import { plannedCampaign } from './plannedCampaign';

const blankTemplate = templates[templates.length - 1] as PlanTemplate;

/** What was decided, and the plan that was chosen. */
interface Choosing {
  readonly decided: Decided;
  readonly template: PlanTemplate;
}

/** What is to be made of the book as it was found, once all is asked that there is to ask; else why nothing is. */
const decide = (ports: Ports, argument: SetUpArgument | null, found: Found): Choosing | Refused => {
  const { grids, language } = found;
  const words = catalogueOf(language);
  const consent = askBeforeSetUp(ports, argument, found.foreign, words);
  if (consent.kind === 'refused') return { ok: false, message: consent.message };
  const choice: Choice = grids.has('indicators')
    ? { kind: 'chosen', template: blankTemplate }
    : argument === null
      ? chooseTemplate(ports)
      : { kind: 'chosen', template: plannedCampaign(argument).template };
  if (choice.kind === 'cancelled') return { ok: false, message: words.dialogs.cancelled };
  if (choice.kind === 'unknown') return refuse(ports, words, words.dialogs.unknownTemplate(choice.typed));
  const { template } = choice;
  const plan = planOf(grids, template);
  const rollsUp = grids.has('communeFigures') || argument?.template.rollsUp === true;
  const setups = campaignTabs(rollsUp ? { ...plan, rollsUp } : plan, language);
  const tallies = setups.find(({ tab }) => tab === 'tallies');
  const arranges = tallies !== undefined && askToArrange(ports, argument, tallies, grids, words);
  return { template, decided: { found, region: consent.region, plan, setups, arranges } };
};

const refuse = ({ dialogs }: Ports, words: Catalogue, message: string): Refused => {
  dialogs.tell(words.menu.setUpCampaign, message);
  return { ok: false, message };
};

/** The same, made. */
export type Begun = Choosing & { readonly made: Made };

/**
 * Where nobody has to be asked the book is looked at once, alone; else, since a dialog drops the lock, again when all is
 * answered.
 */
export const beginSetUp = (ports: Ports, argument: SetUpArgument | null): Begun | Refused => {
  const quiet = withoutAsking(ports);
  const atOnce = ports.lock.alone((): Begun | Found => {
    ports.memory.reload();
    const found = lookAt(ports);
    const choosing = decide(quiet.ports, argument, found);
    if ('ok' in choosing || quiet.hasSpoken()) return found;
    return { ...choosing, made: make(ports, choosing.decided, catalogueOf(found.language)) };
  });
  if (atOnce === null) {
    const words = catalogueOf('vi');
    return refuse(ports, words, words.dialogs.busy);
  }
  if ('made' in atOnce.result) return atOnce.result;
  const choosing = decide(ports, argument, atOnce.result);
  if ('ok' in choosing) return choosing;
  const words = catalogueOf(atOnce.result.language);
  const made = makeAlone(ports, choosing.decided, words);
  return typeof made === 'string' ? refuse(ports, words, made) : { ...choosing, made };
};
