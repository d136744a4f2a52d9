// The few kinds of block that mails are made of.
import type { ComponentChildren, VNode } from 'preact';
import type { BasisPoints } from '../../domain/plan/basisPoints';
import type { Catalogue } from '../../i18n';
import type { StatusLook } from '../shared/palette';
import { paper } from '../shared/palette';
import type { Standing } from '../shared/standing';
import { mailStyles as styles } from './mailStyles';

/** The part of a bar that is still to do. */
const emptyBar = '#dfe5eb';

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
export const StandingChip = ({ standing }: { readonly standing: Standing }): VNode => {
  const { background, color } = standing.look;
  const ground = background === paper ? '' : `${styles.chip}background:${background};`;
  return <span style={`${styles.status}${ground}color:${color};`}>{standing.shown}</span>;
};

/** The darker of the two colours: that of the sign, or of the ground where the sign is light. */
const inkOf = ({ background, color }: StatusLook): string => (color === paper ? background : color);

/** A bar as two table cells: mail programs show neither pictures in data addresses nor scripts. */
export const Bar = ({ share, look }: { readonly share: BasisPoints; readonly look: StatusLook }): VNode => {
  const filled = Math.max(0, Math.min(100, Math.floor(share / 100)));
  const part = (width: number, color: string): VNode | false =>
    width > 0 && <td style={`width:${width}%;${styles.barPart}background:${color};`}>{'\u00a0'}</td>;
  return (
    <table role="presentation" style={styles.bar}>
      <tbody>
        <tr>
          {part(filled, inkOf(look))}
          {part(100 - filled, emptyBar)}
        </tr>
      </tbody>
    </table>
  );
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
