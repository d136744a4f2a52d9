// The reminder to a unit that has not reported: subject, plain text and simple HTML with the same sentences.
import type { VNode } from 'preact';
import type { LocalDateTime } from '../../domain/plan/calendar';
import type { CampaignSettings } from '../../domain/plan/campaign';
import type { Period } from '../../domain/plan/period';
import { catalogueOf } from '../../i18n';
import { showMinute } from '../../i18n/numbers';
import { tabNames } from '../../schema/tabs';
import { briefText } from '../shared/freeTexts';
import { LinkButton } from './mailBlocks';
import { renderMailDocument } from './mailDocument';
import type { RenderedMail } from './mailParts';
import { mailStyles as styles } from './mailStyles';
import { reminderWords } from '../../i18n/reminderWords';
import { subjectLine } from './subjectLine';

/** What a reminder says. It names the unit and no person. */
export interface ReminderFacts {
  readonly settings: CampaignSettings;
  readonly unitName: string;
  readonly period: Period;
  readonly deadline: LocalDateTime;
  readonly now: LocalDateTime;
  /** Opens the tab of tallies; '' leaves the link out. */
  readonly url: string;
}

const Page = ({
  sentences,
  signature,
  link,
  url,
}: {
  readonly sentences: readonly string[];
  readonly signature: string;
  readonly link: string;
  readonly url: string;
}): VNode => (
  <>
    {sentences.map((sentence) => (
      <p key={sentence} style={styles.text}>
        {sentence}
      </p>
    ))}
    <LinkButton url={url} text={link} />
    <p style={styles.quiet}>{signature}</p>
  </>
);

/** The mail in the campaign's language. What was typed is shortened, and never breaks the subject's line. */
export const renderReminder = (facts: ReminderFacts): RenderedMail => {
  const { settings, period, deadline, now, url } = facts;
  const { language } = settings;
  const words = reminderWords[language];
  const title = catalogueOf(language).period.title(period.kind, period.number, period.from, period.to);
  const unitName = briefText(facts.unitName, 'unit');
  const campaign = briefText(settings.name, 'campaign');
  const signature = briefText(settings.issuingAuthority, 'authority') || campaign;
  const sentences = [
    words.greeting(unitName),
    words.missing(showMinute(now), unitName, title, campaign),
    `${words.request(briefText(settings.unitWord, 'unitWord'), tabNames.tallies[language], showMinute(deadline))} ${words.zero}`,
    words.closing,
  ];
  const subject = subjectLine(words.subject(signature, title, unitName));
  const link = url === '' ? [] : [`${words.openTallies}: ${url}`];
  return {
    subject,
    text: [...sentences, ...link, signature].join('\n\n'),
    html: renderMailDocument({
      language,
      title: subject,
      content: <Page sentences={sentences} signature={signature} link={words.openTallies} url={url} />,
    }),
  };
};
