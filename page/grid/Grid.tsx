// The tab on the screen: its panes, what lies over them, and the keys, mouse and thumb that work on them.
import type { JSX, RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { cellAt } from '../../host/model/grid/cells';
import type { Session } from '../session/session';
import type { Words } from '../words';
import { commit, offered, textOfActive } from './acts';
import { Choices } from './Choices';
import type { Editing } from './editing';
import { opened } from './editing';
import { Find } from './find/Find';
import { gridViewOf } from './drawing/gridView';
import { headHeight, headWidth } from './drawing/heads';
import { HeadMarks } from './HeadMarks';
import { TypingBox } from './TypingBox';
import { Overlay } from './Overlay';
import { Panes } from './drawing/Panes';
import { boxOf, scrollTo } from './drawing/places';
import type { Place, Selection } from './selection';
import { areaOf, selectCell } from './selection';
import type { CutCells, OpenList, SheetState } from './sheetState';
import { useFrame } from './drawing/useFrame';
import { usePointing } from './usePointing';

export interface GridProps {
  readonly session: Session;
  readonly words: Words;
  readonly selection: Selection;
  readonly select: SheetState['select'];
  readonly editing: Editing | null;
  readonly edit: (editing: Editing | null) => void;
  /** Where the formula bar shows what is typed. */
  readonly bar: RefObject<HTMLElement | null>;
}

export const Grid = ({ session, words, selection, select, editing, edit, bar }: GridProps): JSX.Element => {
  const { host, sheet, revision } = session;
  const view = useMemo(() => gridViewOf(host.workbook, sheet, host.clock.now()), [host, sheet, revision]);
  const { frame, seen, measure } = useFrame(sheet.sheetId);
  const keys = useRef<HTMLTextAreaElement>(null);
  const [list, openList] = useState<OpenList | null>(null);
  const [cut, setCut] = useState<CutCells | null>(null);
  const [finds, setFinds] = useState(false);
  const findBox = useRef<HTMLInputElement>(null);
  const openFind = (): void => {
    setFinds(true);
    findBox.current?.focus();
    findBox.current?.select();
  };
  const state: SheetState = {
    ...{ session, view, selection, select, editing, edit, list, openList, cut, setCut, openFind },
  };
  const focus = (): void => keys.current?.focus({ preventScroll: true });
  const open = (): void => {
    edit(opened(textOfActive(state)));
    if (keys.current === null) return;
    // A phone shows its keyboard when a place for typing is entered, not when it changes its mind.
    keys.current.inputMode = 'text';
    keys.current.blur();
    focus();
  };
  const pointing = usePointing(state, frame, focus, open);
  // Whatever else is typed into, such as a dialog, keeps the focus.
  useEffect(() => {
    const at = document.activeElement;
    if (at === null || at === document.body || frame.current?.contains(at) === true) focus();
  }, [selection, revision, editing, finds]);
  useEffect(() => {
    if (frame.current !== null && selection.still !== true) scrollTo(frame.current, view, selection.end);
  }, [selection, sheet.sheetId, seen.height]);

  const selectedBox = boxOf(view, seen, areaOf(selection, sheet));
  const activeBox = boxOf(view, seen, areaOf({ active: selection.active, end: selection.active }, sheet));
  const noted: Place | null =
    pointing.hovered ?? (editing === null && list === null ? selection.active : null);
  const note = noted === null ? undefined : cellAt(sheet, noted.row, noted.column)?.note;
  const noteBox =
    noted === null || note === undefined ? null : boxOf(view, seen, areaOf(selectCell(sheet, noted), sheet));
  const choices = list === null ? [] : offered(state);
  // From the left edge on, since texts flow to the right out of columns that are out of view.
  const lastColumn = Math.min(view.columns.count, view.columns.at(seen.left + seen.width) + 2);
  return (
    <div class="grid-frame">
      <div
        class="scroll"
        ref={frame}
        role="grid"
        aria-label={`${words.grid} ${sheet.name}`}
        aria-rowcount={sheet.rowCount}
        aria-colcount={sheet.columnCount}
        aria-multiselectable="true"
        // Reached by Tab like any part that scrolls; keys go to the textarea.
        tabIndex={0}
        onFocus={focus}
        onScroll={measure}
        {...pointing.handlers}
      >
        <Panes key={sheet.sheetId} view={view} seen={seen} lastColumn={lastColumn} />
      </div>
      {selectedBox && <HeadMarks box={selectedBox} />}
      <div class="over" style={{ left: `${headWidth}px`, top: `${headHeight}px` }}>
        <Overlay
          selected={selectedBox}
          active={activeBox}
          cut={cut?.sheetId === sheet.sheetId ? boxOf(view, seen, cut.area) : null}
          mirrored={editing?.where === 'bar' ? editing.text : null}
          note={noteBox === null || note === undefined ? null : { box: noteBox, text: note }}
          width={seen.width - headWidth}
        >
          <TypingBox
            state={state}
            label={words.content}
            box={keys}
            height={seen.height - headHeight - view.rows.span(1, sheet.frozenRows)}
            bar={editing?.where === 'bar' ? (bar.current?.getBoundingClientRect() ?? null) : null}
            quiet={pointing.byThumb}
          />
          {choices.length > 0 && (
            <Choices
              label={words.choices}
              choices={choices}
              at={list?.at ?? -1}
              focus={focus}
              choose={(text) => {
                commit(state, text);
                focus();
              }}
            />
          )}
        </Overlay>
      </div>
      <Find
        state={state}
        words={words}
        box={findBox}
        isOpen={finds}
        close={() => {
          setFinds(false);
          focus();
        }}
      />
    </div>
  );
};
