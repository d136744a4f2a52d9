// Ctrl+F: looks for a text on the tab, counts it, goes from one to the next. Its box is there from the start, out of
// sight: the first letter behind Ctrl+F must find it.
import type { JSX, RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Words } from '../../words';
import { findAll, nextIndex } from './finding';
import type { Place } from '../selection';
import { selectCell } from '../selection';
import type { SheetState } from '../sheetState';

interface FindProps {
  readonly state: SheetState;
  readonly words: Words;
  readonly box: RefObject<HTMLInputElement | null>;
  readonly isOpen: boolean;
  readonly close: () => void;
}

export const Find = ({ state, words, box, isOpen, close }: FindProps): JSX.Element => {
  const { session, selection, select } = state;
  const [text, setText] = useState('');
  const find = (wanted: string): readonly Place[] => findAll(session.host.workbook, session.sheet, wanted);
  const places = useMemo(() => find(text), [session.host, session.sheet, session.revision, text]);
  const { active } = selection;
  const atActive = ({ row, column }: Place): boolean => row === active.row && column === active.column;
  const at = places.findIndex(atActive);
  const go = (way: 1 | -1, among: readonly Place[] = places): void => {
    const place = among[nextIndex(among, active, way)];
    if (place !== undefined) select(selectCell(session.sheet, place));
  };
  const look = (wanted: string): void => {
    setText(wanted);
    const found = find(wanted);
    if (!found.some(atActive)) go(1, found);
  };
  return (
    <div class={isOpen ? 'find' : 'find closed'} role="search">
      <input
        ref={box}
        tabIndex={isOpen ? 0 : -1}
        value={text}
        aria-label={words.find}
        placeholder={words.find}
        onInput={({ currentTarget }) => look(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing || event.keyCode === 229) return;
          if (event.key === 'Escape') close();
          else if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
        }}
      />
      {isOpen && (
        <>
          <output>{text === '' ? '' : words.found(at + 1, places.length)}</output>
          <button type="button" aria-label={words.previous} onClick={() => go(-1)}>
            ▴
          </button>
          <button type="button" aria-label={words.next} onClick={() => go(1)}>
            ▾
          </button>
          <button type="button" aria-label={words.close} onClick={close}>
            ×
          </button>
        </>
      )}
    </div>
  );
};
