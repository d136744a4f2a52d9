// The weekly mail: subject, HTML and plain text from one content.
import type { VNode } from 'preact';
import type { Report } from '../../domain/report/report';
import type { Catalogue } from '../../i18n';
import { briefText, changeFreeTexts } from '../shared/freeTexts';
import { LinkButton } from './mailBlocks';
import { mailContent } from './content/mailContent';
import { renderMailDocument } from './mailDocument';
import { makeToFit } from './content/mailExtent';
import { MailHead } from './MailHead';
import type { MailContent, RenderedMail } from './content/mailParts';
import { MailResults } from './MailResults';
import { mailStyles as styles } from './mailStyles';
import { writeMailText } from './mailText';
import { LaggingSection, TablesSection } from './MailUnits';
import { reportSubject } from './content/subjectLine';

interface Props {
  readonly words: Catalogue;
  readonly url: string;
}

const ReportMail = ({ content, words, url }: Props & { readonly content: MailContent }): VNode => (
  <>
    <MailHead content={content} />
    <LinkButton url={url} text={words.mail.openTab} />
    <MailResults results={content.results} words={words} url={url} />
    <LaggingSection lagging={content.lagging} />
    {content.notes.map((sentence, index) => (
      <p key={index} style={styles.text}>
        {sentence}
      </p>
    ))}
    <TablesSection section={content.matrix} words={words} url={url} />
    <p style={`${styles.quiet}margin-top:16px;`}>{content.closing}</p>
  </>
);

/**
 * The mail on the report. `url` leads to the report's tab; '' leaves the links out; `absent` names documents that could
 * not be made. HTML and plain text say the
 * same: the worst units, and how many others, so that the HTML is never longer than Gmail shows.
 */
export const renderReportMail = (
  report: Report,
  words: Catalogue,
  url: string,
  absent: readonly string[] = [],
): RenderedMail => {
  const brief = changeFreeTexts(report, briefText);
  const { language } = words;
  const bodies = makeToFit((extent) => {
    const content = mailContent(brief, words, extent, absent);
    const title = content.title;
    return {
      text: writeMailText(content, words, url),
      html: renderMailDocument({
        language,
        title,
        content: <ReportMail content={content} words={words} url={url} />,
      }),
    };
  });
  return { subject: reportSubject(brief, words), ...bodies };
};
