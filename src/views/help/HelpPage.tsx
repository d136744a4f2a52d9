// Help: what each role does next, one role open at a time is enough.
import type { VNode } from 'preact';
import type { Catalogue } from '../../i18n';
import type { HelpRole } from '../../i18n/helpWords';
import { renderActivePage } from '../shared/dialogDocument';

const roles: readonly HelpRole[] = ['clerk', 'villageHead', 'chairman', 'maintainer'];

const Role = ({ role, words }: { readonly role: HelpRole; readonly words: Catalogue }): VNode => {
  const { who, steps } = words.help;
  return (
    <details class="card" open={role === 'clerk'}>
      <summary>
        <b>{who[role]}</b>
      </summary>
      <ol class="numbered">
        {steps[role].map((step, index) => (
          <li key={index}>{step}</li>
        ))}
      </ol>
    </details>
  );
};

/** The whole page, for a window; `edition` says which one runs. */
export const renderHelpPage = (edition: string, words: Catalogue): string =>
  renderActivePage(
    words.menu.showHelp,
    <div>
      <h1>{words.menu.showHelp}</h1>
      <p class="quiet">{words.help.intro}</p>
      {roles.map((role) => (
        <Role key={role} role={role} words={words} />
      ))}
      <button type="button" class="main" data-run="showDesk" data-bare data-quiet data-close>
        {words.setUp.openDesk}
      </button>
      <p class="quiet" style="margin-top:10px;">
        {edition}
      </p>
    </div>,
    words,
    null,
  );
