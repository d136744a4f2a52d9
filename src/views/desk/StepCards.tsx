// The steps of a week as cards: how each stands, and the button that does it.
import type { ComponentChildren, VNode } from 'preact';
import type { Catalogue } from '../../i18n';
import { showMinute } from '../../i18n/numbers';
import type { DeskStep } from '../../i18n/deskWords';
import type { DeskPeriod, DeskWeek } from './deskState';

interface StepProps {
  readonly week: DeskWeek;
  readonly words: Catalogue;
}

/** How the button of each step calls its function. */
const calls: Readonly<Record<DeskStep, Readonly<Record<string, string | boolean>>>> = {
  open: { 'data-run': 'openTallyPeriod' },
  check: { 'data-run': 'checkTallies' },
  build: {},
  mail: { 'data-run': 'sendWeeklyEmail', 'data-given': '{"preview":true}', 'data-into': '#panel' },
  remind: { 'data-run': 'remindSilentUnits', 'data-given': '{"preview":true}', 'data-into': '#panel' },
  zalo: { 'data-run': 'showZaloMessage', 'data-bare': true, 'data-quiet': true },
};

/** How the step stands, in a line or two. */
const lineOf = (step: DeskStep, week: DeskWeek, { desk }: Catalogue): string => {
  switch (step) {
    case 'open':
      if (week.opening === null) return week.pasted ? desk.figuresPasted : desk.campaignOver;
      return week.opening.missing === 0
        ? desk.rowsOpen(week.opening.title)
        : desk.rowsMissing(week.opening.title, week.opening.missing);
    case 'check':
      return week.errors + week.warnings === 0 ? desk.foundNothing : desk.found(week.errors, week.warnings);
    case 'build':
      return week.builtAt === null ? desk.notBuilt : desk.built(showMinute(week.builtAt));
    case 'mail':
      if (week.mailOf === null) return desk.notBuilt;
      return week.hasRecipients ? desk.mailOf(week.mailOf) : desk.noRecipients;
    case 'remind':
      return desk.reported(week.reported, week.asked, week.unitWord);
    case 'zalo':
      return week.mailOf ?? desk.firstTexts;
  }
};

const optionOf = ({ title, mailed }: DeskPeriod, { desk }: Catalogue): string =>
  mailed === null ? title : desk.asVersion(title, showMinute(mailed.at), mailed.version);

/** The report's period is chosen by its dates; what would be left out is said before. */
const BuildForm = ({ week, words, main }: StepProps & { readonly main: boolean }): VNode => (
  <form data-run="buildWeeklyReport" data-doing={words.desk.doing.build} data-then="mail">
    {week.periods.length === 0 ? null : (
      <label>
        {words.desk.period}
        <select name="period" data-json data-key="period">
          {week.periods.map((period) => (
            <option
              key={`${period.kind} ${period.from}`}
              value={JSON.stringify({ kind: period.kind, from: period.from })}
            >
              {optionOf(period, words)}
            </option>
          ))}
        </select>
      </label>
    )}
    {week.leftOut.rows + week.leftOut.cells === 0 ? null : (
      <p class="warn">{words.desk.withoutCells(week.leftOut.rows, week.leftOut.cells)}</p>
    )}
    <button type="submit" class={main ? 'main' : ''} data-mark="build" data-key="build">
      {words.desk.acts.build}
    </button>
  </form>
);

/** The step with its button, the main one where it comes next. */
export const StepCard = ({
  step,
  week,
  words,
  main,
}: StepProps & { readonly step: DeskStep; readonly main: boolean }): VNode => {
  const shell = (children: ComponentChildren): VNode => (
    <li class={main ? 'card next' : 'card'}>
      <p class="quiet">{lineOf(step, week, words)}</p>
      {children}
    </li>
  );
  if (step === 'build') return shell(<BuildForm week={week} words={words} main={main} />);
  return shell(
    <button
      type="button"
      class={main ? 'main' : ''}
      data-doing={words.desk.doing[step]}
      data-mark={step}
      data-key={step}
      {...calls[step]}
    >
      {words.desk.acts[step]}
    </button>,
  );
};
