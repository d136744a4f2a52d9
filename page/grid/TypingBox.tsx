// The one textarea that all keys go to. It stays the same element, and focused, wherever the cell is: an input method
// that begins a word on a cell that was only selected must find it there.
import type { JSX, RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { choicesOf, clear, commit, listAfter, listAt, offered, retrace, textOfActive, tick } from './acts';
import { copy, paste } from './clipboard/clipboard';
import { opened, typed } from './editing';
import type { Act } from './keys';
import { keyMeaning } from './keys';
import { moved } from './moving';
import { selectAll } from './selection';
import type { SheetState } from './sheetState';

interface TypingBoxProps {
  readonly state: SheetState;
  readonly label: string;
  readonly box: RefObject<HTMLTextAreaElement | null>;
  /** Pixels that are seen of the tab. */
  readonly height: number;
  /** Where the formula bar is, while that is typed into. */
  readonly bar: DOMRect | null;
  /** A thumb that only selects opens no keyboard. */
  readonly quiet: boolean;
}

export const TypingBox = ({ state, label, box, height, bar, quiet }: TypingBoxProps): JSX.Element => {
  const { view, selection, select, editing, edit, list, openList } = state;
  useLayoutEffect(() => {
    const text = editing?.text ?? '';
    if (box.current !== null && box.current.value !== text) box.current.value = text;
  }, [editing, selection]);

  const onKeyDown = (event: KeyboardEvent): void => {
    // A key of a composition belongs to the input method.
    if (event.isComposing || event.keyCode === 229) return;
    const meaning = keyMeaning(event, editing, list !== null);
    if (meaning === null || (meaning.kind === 'press' && !tick(state))) return;
    event.preventDefault();
    if (meaning.kind !== 'move') return acts[meaning.kind]();
    if (editing !== null || list !== null) commit(state, list === null ? undefined : offered(state)[list.at]);
    select(moved(view, selection, meaning, height));
  };
  const acts: Readonly<Record<Act, () => void>> = {
    begin: () => {
      edit(opened(textOfActive(state)));
      if (choicesOf(state) !== null) openList({ at: -1 });
    },
    cancel: () => {
      openList(null);
      state.setCut(null);
      edit(null);
    },
    clear: () => clear(state),
    all: () => select(selectAll(view.sheet)),
    undo: () => retrace(state, 'undo'),
    redo: () => retrace(state, 'redo'),
    find: state.openFind,
    list: () => openList(listAt(state)),
    // Done when it was asked whether a box is there.
    press: () => undefined,
    up: () => openList(listAfter(state, -1)),
    down: () => openList(listAfter(state, 1)),
    line: () => {
      const at = box.current;
      if (at === null || editing === null) return;
      at.setRangeText('\n', at.selectionStart, at.selectionEnd, 'end');
      edit(typed(editing, at.value));
    },
  };
  const onBlur = (event: FocusEvent): void => {
    // The focus went elsewhere on the page, not the page out of sight.
    if (editing !== null && document.activeElement !== event.currentTarget) commit(state);
  };
  const place = bar === null ? {} : { left: `${bar.left}px`, top: `${bar.top}px`, width: `${bar.width}px` };
  return (
    <textarea
      ref={box}
      class={`keys${editing === null ? ' resting' : ''}${bar === null ? '' : ' in-bar'}`}
      style={place}
      aria-label={label}
      spellcheck={false}
      autocomplete="off"
      enterkeyhint="next"
      inputMode={quiet && editing === null ? 'none' : 'text'}
      onInput={({ currentTarget }) => {
        edit(typed(editing, currentTarget.value));
        if (choicesOf(state) !== null) openList({ at: -1 });
      }}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      onCopy={(event) => takeOver(event, editing === null, (data) => copy(state, data, false))}
      onCut={(event) => takeOver(event, editing === null, (data) => copy(state, data, true))}
      onPaste={(event) => takeOver(event, editing === null, (data) => paste(state, data))}
    />
  );
};

/** Keeps the browser from doing it, unless text in the textarea is meant or there was nothing to do. */
const takeOver = (
  event: ClipboardEvent,
  isMeant: boolean,
  act: (clipboard: DataTransfer) => boolean,
): void => {
  if (isMeant && event.clipboardData !== null && act(event.clipboardData)) event.preventDefault();
};
