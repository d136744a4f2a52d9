// How automation stands, and the button that turns it on, again, or over.
import type { VNode } from 'preact';
import type { Catalogue } from '../../i18n';
import { showMinute } from '../../i18n/numbers';
import type { AutomationState } from './deskState';

/** Whether the clerk has to do something about it. */
export const isTrouble = ({ kind }: AutomationState): boolean =>
  kind === 'lost' || kind === 'silent' || kind === 'failing';

const sentenceOf = (state: AutomationState, { desk }: Catalogue): string => {
  const { automation } = desk;
  switch (state.kind) {
    case 'off':
      return automation.off;
    case 'on':
      return automation.on(state.owner, state.ranAt === null ? '' : showMinute(state.ranAt));
    case 'lost':
      return automation.lost;
    case 'silent':
      return automation.silent(state.owner, showMinute(state.lastAt), state.isOwn);
    case 'failing':
      return automation.failing(state.owner, state.failure, state.isOwn);
  }
};

const actOf = (state: AutomationState, { desk }: Catalogue): string | null => {
  const { automation } = desk;
  switch (state.kind) {
    case 'off':
      return automation.turnOn;
    case 'on':
      return null;
    case 'lost':
      return automation.again;
    case 'silent':
      return state.isOwn ? automation.again : automation.takeOver;
    case 'failing':
      return state.isOwn ? null : automation.takeOver;
  }
};

/** The card; `mayAct`: whether whoever looks may press its button. */
export const AutomationCard = ({
  state,
  mayAct,
  words,
}: {
  readonly state: AutomationState;
  readonly mayAct: boolean;
  readonly words: Catalogue;
}): VNode => {
  const act = mayAct ? actOf(state, words) : null;
  return (
    <section>
      <h2>{words.desk.automation.title}</h2>
      <div class="card">
        <p class={isTrouble(state) ? 'warn' : 'quiet'}>{sentenceOf(state, words)}</p>
        {act === null ? null : (
          <button
            type="button"
            data-run="installTriggers"
            data-bare
            data-doing={words.desk.automation.doing}
            data-key="automation"
          >
            {act}
          </button>
        )}
      </div>
    </section>
  );
};
