// The bar of tabs below the sheet, with their colours; hidden ones are left out. The sheet keeps Tab to itself, so that
// Alt+Shift+K leads here, as to the list of tabs on Google; arrows go along, Enter opens.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Session } from '../session/session';
import type { Words } from '../words';
import { focusGrid } from './focusGrid';

interface TabsProps {
  readonly session: Session;
  readonly words: Words;
}

/** Steps along the bar. */
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

export const Tabs = ({ session, words }: TabsProps): JSX.Element => {
  const bar = useRef<HTMLElement>(null);
  const { sheetId: inFront } = session.sheet;
  const front = (): HTMLElement | null =>
    bar.current?.querySelector<HTMLElement>('[aria-selected=true]') ?? null;
  // A report that was just built, or a link, may lead to a tab beyond the edge.
  useEffect(() => front()?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [inFront]);
  useEffect(() => {
    const lead = (event: KeyboardEvent): void => {
      if (!event.altKey || !event.shiftKey || event.code !== 'KeyK' || event.isComposing) return;
      event.preventDefault();
      front()?.focus();
    };
    document.addEventListener('keydown', lead);
    return () => document.removeEventListener('keydown', lead);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const tabs = [...(bar.current?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])];
    const at = tabs.findIndex((tab) => tab === document.activeElement);
    const by = steps[event.key];
    if (event.key === 'Escape') focusGrid();
    else if (by === undefined) return;
    else tabs[(at + by + tabs.length) % tabs.length]?.focus();
    event.preventDefault();
  };
  return (
    <nav ref={bar} class="tabs" role="tablist" aria-label={words.tabs} onKeyDown={onKeyDown}>
      {session.host.workbook.sheets
        .filter(({ hidden }) => !hidden)
        .map(({ sheetId, name, tabColor }) => (
          <button
            key={sheetId}
            type="button"
            role="tab"
            aria-selected={sheetId === inFront}
            tabIndex={sheetId === inFront ? 0 : -1}
            style={tabColor === null ? {} : { borderBottomColor: tabColor }}
            onClick={() => {
              session.openTab(sheetId);
              // Whoever types next types into the sheet.
              focusGrid();
            }}
          >
            {name}
          </button>
        ))}
    </nav>
  );
};
