// The few kinds of block that mails are made of.
import type { ComponentChildren, VNode } from 'preact';
import type { ProgressStatus } from '../../domain/progress/status';
import type { Catalogue } from '../../i18n';
import { paper, statusLooks } from '../shared/palette';
import { showStatus } from '../shared/reportText';
import { mailStyles as styles } from './mailStyles';

export const Section = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}): VNode => (
  <div>
    <h2 style={styles.section}>{title}</h2>
    {children}
  </div>
);

/** Sign and word in the colours of the status; a status without a ground of its own stands like other text. */
export const StatusChip = ({
  status,
  words,
}: {
  readonly status: ProgressStatus;
  readonly words: Catalogue;
}): VNode => {
  const { background, color } = statusLooks[status];
  const ground = background === paper ? '' : `${styles.chip}background:${background};`;
  return <span style={`${styles.status}${ground}color:${color};`}>{showStatus(status, words)}</span>;
};

/** What the mail had no room for, with the way to it. Nothing when there was room for all. */
export const LeftAwayNote = ({
  left,
  words,
  url,
}: {
  readonly left: string | null;
  readonly words: Catalogue;
  readonly url: string;
}): VNode | null => {
  if (left === null) return null;
  const { seeTab } = words.mail;
  return (
    <p style={styles.text}>
      {`${left}, `}
      {url === '' ? (
        seeTab
      ) : (
        <a href={url} style={styles.link}>
          {seeTab}
        </a>
      )}
    </p>
  );
};

/** A link that fingers find. Nothing without an address. */
export const LinkButton = ({ url, text }: { readonly url: string; readonly text: string }): VNode | null =>
  url === '' ? null : (
    <p style={styles.text}>
      <a href={url} style={styles.button}>
        {text}
      </a>
    </p>
  );
