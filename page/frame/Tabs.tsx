// The bar of tabs below the sheet, with their colours; hidden ones are left out.
import type { JSX } from 'preact';
import type { Session } from '../session/session';
import type { Words } from '../words';

export const Tabs = ({
  session,
  words,
}: {
  readonly session: Session;
  readonly words: Words;
}): JSX.Element => (
  <nav class="tabs" role="tablist" aria-label={words.tabs}>
    {session.host.workbook.sheets
      .filter(({ hidden }) => !hidden)
      .map(({ sheetId, name, tabColor }) => (
        <button
          key={sheetId}
          type="button"
          role="tab"
          aria-selected={sheetId === session.sheet.sheetId}
          style={tabColor === null ? {} : { borderBottomColor: tabColor }}
          onClick={() => session.openTab(sheetId)}
        >
          {name}
        </button>
      ))}
  </nav>
);
