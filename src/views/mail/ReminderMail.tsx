// The reminder to a unit that has not reported: subject, plain text and simple HTML with the same sentences.
import type { VNode } from 'preact';
import type { IsoDate, LocalDateTime } from '../../domain/plan/calendar';
import type { CampaignSettings } from '../../domain/plan/campaign';
import type { Period } from '../../domain/plan/period';
import type { Catalogue } from '../../i18n';
import { tabNames } from '../../schema/tabs';
import { briefText } from '../shared/freeTexts';
import { LinkButton } from './mailBlocks';
import { renderMailDocument } from './mailDocument';
import type { RenderedMail } from './content/mailParts';
import { mailStyles as styles } from './mailStyles';
import { subjectLine } from './content/subjectLine';

/** What a reminder says. It names the unit and no person. */
export interface ReminderFacts {
  readonly settings: CampaignSettings;
  readonly unitName: string;
  readonly period: Period;
  readonly deadline: LocalDateTime;
  readonly now: LocalDateTime;
  /** The unit's own rows: the address that opens them, and their days; '' leaves the link out. */
  readonly rows: { readonly url: string; readonly from: IsoDate; readonly to: IsoDate };
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

/** The mail in the language of the words. What was typed is shortened, and never breaks the subject's line. */
export const renderReminder = (facts: ReminderFacts, words: Catalogue): RenderedMail => {
  const { settings, period, deadline, now } = facts;
  const { url, from, to } = facts.rows;
  const { language, reminder } = words;
  const title = words.period.title(period.kind, period.number, period.from, period.to);
  const unitName = briefText(facts.unitName, 'unit');
  const campaign = briefText(settings.name, 'campaign');
  const signature = briefText(settings.issuingAuthority, 'authority') || campaign;
  const unitWord = briefText(settings.unitWord, 'unitWord');
  const place = words.period.place(tabNames.tallies[language], from, to);
  const sentences = [
    reminder.greeting(unitName),
    reminder.missing(words.prose.minute(now), unitName, title, campaign),
    `${(deadline <= now ? reminder.overdue : reminder.request)(unitWord, place, words.prose.minute(deadline))} ${reminder.zero}`,
    reminder.closing,
  ];
  const subject = subjectLine(reminder.subject(signature, title, unitName));
  const open = reminder.openOwnRows(unitWord);
  const link = url === '' ? [] : [`${open}: ${url}`];
  return {
    subject,
    text: [...sentences, ...link, signature].join('\n\n'),
    html: renderMailDocument({
      language,
      title: subject,
      content: <Page sentences={sentences} signature={signature} link={open} url={url} />,
    }),
  };
};
