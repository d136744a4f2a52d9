// Set-up's second step: the settings that must be asked, with the plan's values filled in, and the units to paste.
import type { VNode } from 'preact';
import type { Language, SettingKey } from '../../domain/plan/campaign';
import type { Catalogue } from '../../i18n';
import { settingItemOf } from '../../schema/settingItems';
import { exampleOf } from '../../schema/readers/settingExamples';
import type { PlanTemplate } from '../../templates';

/** Something that a person must agree to first: the member of the argument that says so, and what it means. */
export interface ConsentAsked {
  readonly member: string;
  readonly text: string;
}

export interface SettingsAsked {
  readonly plan: PlanTemplate;
  readonly settings: readonly SettingKey[];
  readonly consents: readonly ConsentAsked[];
  readonly language: Language;
  /** The plan's last day as it is filled in, where it has passed. */
  readonly passed: string | null;
}

/** Those that take a whole line. */
const wide: readonly SettingKey[] = ['name', 'recipients'];

const Field = ({
  setting,
  asked,
  words,
}: {
  readonly setting: SettingKey;
  readonly asked: SettingsAsked;
  readonly words: Catalogue;
}): VNode => {
  const item = settingItemOf(setting);
  const value = String(asked.plan.settings[setting] ?? item.fallback);
  return (
    <label style={wide.includes(setting) ? 'grid-column:1 / -1;' : ''}>
      {item[asked.language]} {item.required ? <span class="quiet">{words.setUp.required}</span> : null}
      <input
        type="text"
        name={`settings.${setting}`}
        value={value}
        placeholder={exampleOf(item)}
        autocomplete="off"
        {...(item.required ? { required: true } : {})}
      />
    </label>
  );
};

export const SettingsForm = ({
  asked,
  words,
}: {
  readonly asked: SettingsAsked;
  readonly words: Catalogue;
}): VNode => {
  const { setUp } = words;
  const { plan, settings, consents } = asked;
  return (
    <form
      data-run="setUpCampaign"
      data-given={JSON.stringify({ template: plan.id })}
      data-doing={setUp.create.doing}
      data-into="#page"
      data-after="showDesk"
      data-live="#preview"
    >
      <h1>{setUp.settings}</h1>
      <p>
        <b>{plan.title}</b>
      </p>
      <p class="quiet">{setUp.settingsNote}</p>
      {asked.passed === null ? null : <p class="warn">{setUp.planPassed(asked.passed)}</p>}
      <div class="pair">
        {settings.map((setting) => (
          <Field key={setting} setting={setting} asked={asked} words={words} />
        ))}
      </div>
      <label>
        {setUp.units}
        <br />
        <span class="quiet" id="unitsNote">
          {setUp.unitsNote((plan.units ?? []).length)}
          {plan.figures.length === 0
            ? null
            : ` ${setUp.figuresNote(plan.figures.map(({ name }) => name).join('; '))}`}
        </span>
        <textarea name="units" spellcheck={false} />
      </label>
      <section id="preview" aria-live="polite" aria-label={setUp.preview} />
      {consents.map(({ member, text }) => (
        <label key={member} class="box">
          <input type="checkbox" name={member} />
          <span>{text}</span>
        </label>
      ))}
      <div class="row" style="margin-top:10px;">
        <button type="button" data-run="showSetUp" data-given="{}" data-into="#page">
          {setUp.back}
        </button>
        <button type="submit" class="main">
          {setUp.create.act}
        </button>
      </div>
    </form>
  );
};
