// Set-up's first step: the plans as cards, each with what it counts.
import type { VNode } from 'preact';
import type { Catalogue } from '../../i18n';
import type { PlanTemplate } from '../../templates';

/** How many indicators a card names. */
const mostNamed = 4;

const countsOf = ({ indicators }: PlanTemplate): readonly string[] =>
  [...indicators.filter(({ main }) => main === true), ...indicators.filter(({ main }) => main !== true)]
    .filter(({ code }) => !code.includes('.'))
    .map(({ shortName, name, target }) => `${shortName ?? name}${target === '' ? '' : `: ${target}`}`);

const Card = ({ plan, words }: { readonly plan: PlanTemplate; readonly words: Catalogue }): VNode => {
  const { setUp } = words;
  const counts = countsOf(plan);
  const { start = '', end = '' } = plan.settings;
  return (
    <li class="card">
      <h2 style="margin-top:0;" id={`plan-${plan.id}`}>
        {plan.title}
      </h2>
      {start === '' ? null : <p class="quiet">{setUp.fromTo(String(start), String(end))}</p>}
      <ul>
        {counts.slice(0, mostNamed).map((text) => (
          <li key={text}>{`• ${text}`}</li>
        ))}
        {counts.length > mostNamed ? <li>{setUp.alsoCounts(counts.length - mostNamed)}</li> : null}
        {counts.length === 0 ? <li>{setUp.blankPlan}</li> : null}
      </ul>
      <button
        type="button"
        data-run="showSetUp"
        data-given={JSON.stringify({ template: plan.id })}
        data-into="#page"
        data-doing={setUp.opening}
        data-key={plan.id}
        aria-describedby={`plan-${plan.id}`}
      >
        {setUp.choose}
      </button>
    </li>
  );
};

export const Plans = ({
  plans,
  words,
}: {
  readonly plans: readonly PlanTemplate[];
  readonly words: Catalogue;
}): VNode => (
  <div>
    <h1>{words.setUp.choosePlan}</h1>
    <ul class="plans" style="margin-top:10px;">
      {plans.map((plan) => (
        <Card key={plan.id} plan={plan} words={words} />
      ))}
    </ul>
  </div>
);
