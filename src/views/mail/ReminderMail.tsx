// The reminder to a unit that has not reported: subject, plain text and simple HTML with the same sentences.
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { LocalDateTime } from '../../domain/calendar';
import type { CampaignSettings } from '../../domain/campaign';
import type { Period } from '../../domain/period';
import { catalogueOf } from '../../i18n';
import { showMinute } from '../../i18n/numbers';
import { tabNames } from '../../schema/tabs';
import { mailStyles as styles } from './mailStyles';
import { reminderWords } from './reminderWords';

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

export interface ReminderMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Google takes no longer subject (source: platform quotas). */
const longestSubject = 250;

const Page = ({
  sentences,
  signature,
  link,
  url,
}: {
  sentences: readonly string[];
  signature: string;
  link: string;
  url: string;
}): VNode => (
  <div style={styles.page}>
    <div style={styles.card}>
      <div style={styles.body}>
        {sentences.map((sentence) => (
          <p key={sentence} style={styles.text}>
            {sentence}
          </p>
        ))}
        {url !== '' && (
          <p style={styles.text}>
            <a href={url} style={styles.button}>
              {link}
            </a>
          </p>
        )}
        <p style={styles.quiet}>{signature}</p>
      </div>
    </div>
  </div>
);

/** The mail in the campaign's language. Free text in the subject never breaks its line. */
export const renderReminder = (facts: ReminderFacts): ReminderMail => {
  const { settings, unitName, period, deadline, now, url } = facts;
  const { language } = settings;
  const words = reminderWords[language];
  const title = catalogueOf(language).period.title(period.kind, period.number, period.from, period.to);
  const signature = settings.issuingAuthority || settings.name;
  const sentences = [
    words.greeting(unitName),
    words.missing(showMinute(now), unitName, title, settings.name),
    `${words.request(settings.unitWord, tabNames.tallies[language], showMinute(deadline))} ${words.zero}`,
    words.closing,
  ];
  const link = url === '' ? [] : [`${words.openTallies}: ${url}`];
  return {
    subject: words.subject(signature, title, unitName).replace(/\s+/g, ' ').slice(0, longestSubject),
    text: [...sentences, ...link, signature].join('\n\n'),
    html: renderToString(
      <Page sentences={sentences} signature={signature} link={words.openTallies} url={url} />,
    ),
  };
};
