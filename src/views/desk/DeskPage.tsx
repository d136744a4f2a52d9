// The clerk's desk: where the week stands, what comes next, and everything else that a week asks for.
import type { VNode } from 'preact';
import type { Catalogue } from '../../i18n';
import type { DeskStep } from '../../i18n/deskWords';
import { showDate, showMinute } from '../../i18n/numbers';
import { renderActivePage, renderFragment } from '../shared/dialogDocument';
import type { DeskState, DeskWeek } from './deskState';
import { AutomationCard, isTrouble } from './AutomationCard';
import { FindingList } from './FindingList';
import { StepCard } from './StepCards';

const steps: readonly DeskStep[] = ['open', 'check', 'build', 'mail', 'remind', 'zalo'];

/** How many silent units are named. */
const mostNamed = 12;

const Fact = ({ good, children }: { readonly good: boolean; readonly children: string }): VNode => (
  <li>
    <span class="sign" aria-hidden="true">
      {good ? '✓' : '○'}
    </span>
    {children}
  </li>
);

const silentNames = ({ silent }: DeskWeek): string =>
  [
    ...silent.slice(0, mostNamed),
    ...(silent.length > mostNamed ? [`… +${silent.length - mostNamed}`] : []),
  ].join(', ');

/** Where the week stands. */
const Standing = ({ week, words }: { readonly week: DeskWeek; readonly words: Catalogue }): VNode => {
  const { desk } = words;
  const { period } = week;
  return (
    <section>
      <h1>{week.campaign}</h1>
      {period === null ? null : (
        <p>
          <b>{period.title}</b>
          <br />
          <span class="quiet">{desk.deadline(showMinute(period.deadline))}</span>
        </p>
      )}
      {week.begins === null ? null : <p class="quiet">{desk.begins(showDate(week.begins))}</p>}
      {week.refusal === null ? null : <p class="warn">{week.refusal}</p>}
      {period === null ? null : (
        <ul class="facts">
          <Fact good={week.silent.length === 0}>
            {desk.reported(week.reported, week.asked, week.unitWord)}
          </Fact>
          {week.silent.length === 0 ? null : (
            <li class="quiet">
              <span class="sign" />
              {desk.silent(silentNames(week))}
            </li>
          )}
          <Fact good={week.errors === 0}>
            {week.errors + week.warnings === 0 ? desk.foundNothing : desk.found(week.errors, week.warnings)}
          </Fact>
          <Fact good={week.builtAt !== null}>
            {week.builtAt === null ? desk.notBuilt : desk.built(showMinute(week.builtAt))}
          </Fact>
          <Fact good={week.mailedAt !== null}>
            {week.mailedAt === null ? desk.notMailed : desk.mailed(showMinute(week.mailedAt))}
          </Fact>
        </ul>
      )}
    </section>
  );
};

const HelpButton = ({ words }: { readonly words: Catalogue }): VNode => (
  <p>
    <button type="button" class="link" data-run="showHelp" data-bare data-quiet data-key="help">
      {words.desk.help}
    </button>
  </p>
);

const Week = ({ week, words }: { readonly week: DeskWeek; readonly words: Catalogue }): VNode => {
  const { desk } = words;
  const { next, period } = week;
  const automation = <AutomationCard state={week.automation} mayAct={week.refusal === null} words={words} />;
  return (
    <div>
      <Standing week={week} words={words} />
      {isTrouble(week.automation) ? automation : null}
      <section>
        <h2>{desk.next}</h2>
        {next === null ? (
          <p class="card next">{desk.nothingNow(period === null ? '' : showMinute(period.deadline))}</p>
        ) : (
          <ul>
            <StepCard step={next} week={week} words={words} main={true} />
          </ul>
        )}
        <div id="panel" />
      </section>
      {week.findings.length === 0 ? null : (
        <section>
          <h2>{desk.findings}</h2>
          <FindingList findings={week.findings} words={words} />
          {week.more === 0 ? null : <p class="quiet">{desk.foundMore(week.more)}</p>}
        </section>
      )}
      <section>
        <h2>{desk.others}</h2>
        <ul>
          {steps
            .filter((step) => step !== next)
            .map((step) => (
              <StepCard key={step} step={step} week={week} words={words} main={false} />
            ))}
        </ul>
      </section>
      {isTrouble(week.automation) ? null : automation}
      <HelpButton words={words} />
    </div>
  );
};

const Desk = ({ state, words }: { readonly state: DeskState; readonly words: Catalogue }): VNode => {
  const { desk } = words;
  if (state.kind === 'week') return <Week week={state} words={words} />;
  if (state.kind === 'new')
    return (
      <div>
        <h1>{words.menu.showDesk}</h1>
        <p>{desk.noCampaign}</p>
        <h2>{desk.next}</h2>
        <p class="card next">
          <button type="button" class="main" data-run="showSetUp" data-bare data-quiet data-key="setUp">
            {desk.setUp}
          </button>
        </p>
        <HelpButton words={words} />
      </div>
    );
  return (
    <div>
      <h1>{words.menu.showDesk}</h1>
      <p class="bad">{desk.mend}</p>
      <p>
        <button
          type="button"
          class="main"
          data-run="checkTallies"
          data-doing={desk.doing.check}
          data-key="check"
        >
          {desk.acts.check}
        </button>
      </p>
      <FindingList findings={state.findings} words={words} />
      <HelpButton words={words} />
    </div>
  );
};

/** What the page shows, to be put in place of what it showed. */
export const renderDesk = (state: DeskState, words: Catalogue): string =>
  renderFragment(<Desk state={state} words={words} />);

/** The whole page, for a sidebar. */
export const renderDeskPage = (state: DeskState, words: Catalogue): string =>
  renderActivePage(words.menu.showDesk, <Desk state={state} words={words} />, words, 'showDesk');
