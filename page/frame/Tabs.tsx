// The bar of tabs below the sheet, with their colours; hidden ones are left out.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Session } from '../session/session';
import type { Words } from '../words';

export const Tabs = ({
  session,
  words,
}: {
  readonly session: Session;
  readonly words: Words;
}): JSX.Element => {
  const front = useRef<HTMLButtonElement>(null);
  const { sheetId: inFront } = session.sheet;
  // A report that was just built, or a link, may lead to a tab beyond the edge.
  useEffect(() => front.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [inFront]);
  return (
    <nav class="tabs" role="tablist" aria-label={words.tabs}>
      {session.host.workbook.sheets
        .filter(({ hidden }) => !hidden)
        .map(({ sheetId, name, tabColor }) => (
          <button
            key={sheetId}
            ref={sheetId === inFront ? front : null}
            type="button"
            role="tab"
            aria-selected={sheetId === inFront}
            style={tabColor === null ? {} : { borderBottomColor: tabColor }}
            onClick={() => session.openTab(sheetId)}
          >
            {name}
          </button>
        ))}
    </nav>
  );
};
