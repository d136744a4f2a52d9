// What the first screen of a phone shows: the week, the one sentence, and the answers to the first questions.
import type { VNode } from 'preact';
import { statusLooks } from '../shared/palette';
import type { MailContent } from './content/mailParts';
import { mailStyles as styles } from './mailStyles';

/** Breaks before the dates rather than within them. */
const Title = ({ title }: { readonly title: string }): VNode => {
  const [name = '', ...dates] = title.split(' (');
  return (
    <h1 style={styles.title}>
      {`${name} `}
      {dates.map((part) => (
        <span key={part} style="display:inline-block;">{`(${part}`}</span>
      ))}
    </h1>
  );
};

export const MailHead = ({ content }: { readonly content: MailContent }): VNode => {
  const { sign, background, color } = statusLooks[content.status];
  return (
    <>
      <p style={styles.source}>{content.source}</p>
      <Title title={content.title} />
      <p style={`${styles.lead}background:${background};color:${color};`}>{`${sign} ${content.summary}`}</p>
      <table role="presentation" style={styles.answers}>
        <tbody>
          {content.answers.map(({ question, lines }) => (
            <tr key={question}>
              <td style={styles.question}>{question}</td>
              <td style={styles.answer}>
                {lines.map((line, index) => (
                  <p key={index} style="margin:0;">
                    {line}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p style={styles.quiet}>{content.cutOff}</p>
    </>
  );
};
