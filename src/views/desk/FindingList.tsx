// What was found, each with a button that leads to its cell.
import type { VNode } from 'preact';
import type { Catalogue } from '../../i18n';
import type { DeskFinding } from './deskState';

const signs = { error: '✗', warning: '!', fixed: '✓' } as const;

const Item = ({ finding, words }: { readonly finding: DeskFinding; readonly words: Catalogue }): VNode => {
  const { severity, tab, row, column, place, message, more } = finding;
  const given = { tab, ...(row === null ? {} : { row }), ...(column === null ? {} : { column }) };
  return (
    <li>
      <span class={`sign-${severity}`} role="img" aria-label={words.severities[severity]}>
        {signs[severity]}
      </span>{' '}
      <button
        type="button"
        class="link"
        data-run="selectCell"
        data-quiet
        data-given={JSON.stringify(given)}
        data-doing={words.desk.going}
        data-key={`${tab}-${column ?? ''}${row ?? ''}`}
        aria-label={words.desk.goTo(place)}
      >
        {place}
      </button>
      {more === 0 ? null : <span class="quiet"> {words.desk.andMoreCells(more)}</span>}
      <br />
      {message}
    </li>
  );
};

/** How many stand open; the others are unfolded. */
const mostOpen = 5;

const List = ({
  findings,
  words,
}: {
  readonly findings: readonly DeskFinding[];
  readonly words: Catalogue;
}): VNode => (
  <ul class="findings">
    {findings.map((finding, index) => (
      <Item key={index} finding={finding} words={words} />
    ))}
  </ul>
);

/** The first of them; the others are there for who unfolds them. */
export const FindingList = ({
  findings,
  words,
}: {
  readonly findings: readonly DeskFinding[];
  readonly words: Catalogue;
}): VNode => (
  <>
    <List findings={findings.slice(0, mostOpen)} words={words} />
    {findings.length <= mostOpen ? null : (
      <details>
        <summary>{words.desk.moreFindings(findings.length - mostOpen)}</summary>
        <List findings={findings.slice(mostOpen)} words={words} />
      </details>
    )}
  </>
);
