// What the first screen of a phone shows: the week, the one sentence, the main indicators, and the answers to the first
// questions.
import type { VNode } from 'preact';
import type { MailContent, MainPart } from './content/mailParts';
import { Bar, StandingChip } from './mailBlocks';
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

const Main = ({ part }: { readonly part: MainPart }): VNode => {
  const { name, rate, standing, line } = part;
  return (
    <div style={styles.main}>
      <table role="presentation" style={styles.across}>
        <tbody>
          <tr>
            <td style={styles.mainName}>{name}</td>
            <td style={styles.mainRate}>{rate === null ? '' : rate.shown}</td>
          </tr>
        </tbody>
      </table>
      {rate !== null && <Bar share={rate.share} look={standing.look} />}
      <p style={styles.mainLine}>
        <StandingChip standing={standing} />
        {` ${line}`}
      </p>
    </div>
  );
};

export const MailHead = ({ content }: { readonly content: MailContent }): VNode => {
  const { sign, background, color } = content.standing.look;
  return (
    <>
      <p style={styles.source}>{content.source}</p>
      <Title title={content.title} />
      <p style={`${styles.lead}background:${background};color:${color};`}>{`${sign} ${content.summary}`}</p>
      {content.mains.map((part, index) => (
        <Main key={index} part={part} />
      ))}
      {content.answers.length > 0 && (
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
      )}
      <p style={styles.quiet}>{content.cutOff}</p>
    </>
  );
};
