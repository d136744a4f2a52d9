// The pages of set-up, whole and in pieces: plans, settings, preview, and what to do next.
import type { VNode } from 'preact';
import type { Catalogue } from '../../i18n';
import type { PastedUnits } from '../../schema/pasted/pastedUnits';
import type { PlanTemplate } from '../../templates';
import { renderActivePage, renderFragment } from '../shared/dialogDocument';
import { Plans } from './PlansPage';
import type { AuditLine } from './PreviewPanel';
import { Preview } from './PreviewPanel';
import type { SettingsAsked } from './SettingsForm';
import { SettingsForm } from './SettingsForm';

/** What set-up begins with: a book that is there already is only added to. */
export type SetUpView =
  | { readonly kind: 'plans'; readonly plans: readonly PlanTemplate[] }
  | { readonly kind: 'settings'; readonly asked: SettingsAsked }
  | { readonly kind: 'already' };

const Already = ({ words }: { readonly words: Catalogue }): VNode => (
  <div>
    <h1>{words.menu.showSetUp}</h1>
    <p>{words.setUp.already}</p>
    <p class="row">
      <button
        type="button"
        data-run="setUpCampaign"
        data-bare
        data-quiet
        data-doing={words.setUp.addMissing.doing}
      >
        {words.setUp.addMissing.act}
      </button>
      <button type="button" class="main" data-run="showDesk" data-bare data-quiet data-close>
        {words.setUp.openDesk}
      </button>
    </p>
  </div>
);

const View = ({ view, words }: { readonly view: SetUpView; readonly words: Catalogue }): VNode => {
  if (view.kind === 'plans') return <Plans plans={view.plans} words={words} />;
  if (view.kind === 'settings') return <SettingsForm asked={view.asked} words={words} />;
  return <Already words={words} />;
};

/** What the page shows, to be put in place of what it showed. */
export const renderSetUp = (view: SetUpView, words: Catalogue): string =>
  renderFragment(<View view={view} words={words} />);

/** The whole page, for a window. */
export const renderSetUpPage = (view: SetUpView, words: Catalogue): string =>
  renderActivePage(words.menu.showSetUp, <View view={view} words={words} />, words, null);

/** The piece below the pasted units. */
export const renderPreview = (
  pasted: PastedUnits | null,
  audit: readonly AuditLine[],
  words: Catalogue,
): string => renderFragment(<Preview pasted={pasted} audit={audit} words={words} />);

/** What was made, and what to do next. */
export const renderSetUpDone = (message: string, words: Catalogue): string =>
  renderFragment(
    <div>
      <h1>{words.setUp.done}</h1>
      <p class="lines quiet">{message}</p>
      <ol>
        {words.setUp.nextSteps.map((step, index) => (
          <li key={index} class="card">
            <b>{`${index + 1}.`}</b> {step}
          </li>
        ))}
      </ol>
      <button type="button" class="main" data-run="showDesk" data-bare data-quiet data-close>
        {words.setUp.openDesk}
      </button>
    </div>,
  );
