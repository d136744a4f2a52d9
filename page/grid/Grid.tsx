// The tab on the screen: its panes, the selection over them, and the one textarea that all keys go to.
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { allowedValues } from '../../host/model/validations';
import { cellAt } from '../../host/model/cells';
import type { Session } from '../session/session';
import type { Words } from '../words';
import { copiedText, editTextAt, pastedBlock } from './cellText';
import { gridViewOf } from './gridView';
import { keyMeaning } from './keys';
import { Overlay } from './Overlay';
import { headHeight, headWidth, Panes } from './Panes';
import type { Editing } from './editing';
import { boxOf, placeAt, scrollTo } from './places';
import type { Selection } from './selection';
import { areaOf, selectCell } from './selection';

export interface GridProps {
  readonly session: Session;
  readonly words: Words;
  readonly selection: Selection;
  readonly select: (selection: Selection) => void;
  readonly editing: Editing | null;
  readonly edit: (editing: Editing | null) => void;
}

/** Rows that are drawn above and below those in view. */
const spare = 8;

export const Grid = ({ session, words, selection, select, editing, edit }: GridProps): JSX.Element => {
  const { host, sheet, revision } = session;
  const view = useMemo(() => gridViewOf(host.workbook, sheet, host.clock.now()), [host, sheet, revision]);
  const frame = useRef<HTMLDivElement>(null);
  const keys = useRef<HTMLTextAreaElement>(null);
  const [scroll, setScroll] = useState({ left: 0, top: 0, width: 1200, height: 700 });
  const area = areaOf(selection, sheet);
  const measure = (): void => {
    const at = frame.current;
    if (at !== null)
      setScroll({ left: at.scrollLeft, top: at.scrollTop, width: at.clientWidth, height: at.clientHeight });
  };
  const focus = (): void => keys.current?.focus({ preventScroll: true });

  useLayoutEffect(() => {
    frame.current?.scrollTo(0, 0);
    measure();
    focus();
  }, [sheet.sheetId]);
  useEffect(() => {
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  useEffect(() => {
    if (frame.current !== null) scrollTo(frame.current, view, selection.end);
    if (editing === null) focus();
  }, [selection, revision]);
  useLayoutEffect(() => {
    const box = keys.current;
    if (box !== null && box.value !== (editing?.text ?? '')) box.value = editing?.text ?? '';
  }, [editing, selection]);

  const move = (down: number, right: number, extend = false): void => {
    const from = extend
      ? selection.end
      : { row: down > 0 ? area.lastRow : area.row, column: right > 0 ? area.lastColumn : area.column };
    const start =
      extend || selection.end !== selection.active ? (extend ? selection.end : selection.active) : from;
    const to = { row: view.rows.step(start.row, down), column: view.columns.step(start.column, right) };
    select(extend ? { active: selection.active, end: to } : selectCell(sheet, to));
  };
  const commit = (text: string | null = editing?.text ?? null): void => {
    const { row, column } = selection.active;
    edit(null);
    if (text === null || text === editTextAt(host.workbook, sheet, row, column)) return;
    session.edit({
      area: { row, column, lastRow: row, lastColumn: column },
      values: text === '' ? null : text,
    });
  };
  const begin = (text: string, caret: boolean): void => {
    edit({ text, caret });
    focus();
  };
  const current = (): string =>
    editTextAt(host.workbook, sheet, selection.active.row, selection.active.column);

  const onKeyDown = (event: KeyboardEvent): void => {
    // A key of a composition belongs to the input method.
    if (event.isComposing || event.keyCode === 229) return;
    const meaning = keyMeaning(event, editing);
    if (meaning === null) return;
    event.preventDefault();
    if (meaning.kind === 'cancel') edit(null);
    else if (meaning.kind === 'begin') begin(current(), true);
    else if (meaning.kind === 'clear')
      session.edit({
        area,
        values: Array.from({ length: area.lastRow - area.row + 1 }, () =>
          Array<null>(area.lastColumn - area.column + 1).fill(null),
        ),
      });
    else {
      if (editing !== null) commit();
      move(meaning.down, meaning.right, meaning.extend);
    }
  };

  const point = (event: MouseEvent): void => {
    const at = frame.current;
    if (at === null) return;
    const link = (event.target as Element).closest('a');
    if (link !== null) {
      event.preventDefault();
      const inside = /^#gid-(\d+)$/.exec(link.getAttribute('href') ?? '');
      if (inside !== null) return session.openTab(Number(inside[1]));
    }
    const place = placeAt(view, at, event.clientX, event.clientY);
    if (place === null) return;
    if (editing !== null) commit();
    const touched = selectCell(sheet, place);
    select(event.shiftKey ? { active: selection.active, end: place } : touched);
    focus();
  };
  const drag = (event: MouseEvent): void => {
    const place =
      frame.current && (event.buttons & 1) === 1
        ? placeAt(view, frame.current, event.clientX, event.clientY)
        : null;
    if (place !== null && editing === null) select({ active: selection.active, end: place });
  };

  const rule = cellAt(sheet, selection.active.row, selection.active.column)?.validation;
  const choices = rule !== undefined && rule.showDropdown ? allowedValues(rule, host.workbook) : null;
  const top = Math.max(0, scroll.top);
  const first = Math.max(1, Math.floor(view.rows.at(top) / spare) * spare - spare);
  const last = Math.min(
    view.rows.count,
    Math.ceil(view.rows.at(top + scroll.height) / spare) * spare + spare,
  );
  // From the left edge on, since texts flow to the right out of columns that are out of view.
  const lastColumn = Math.min(view.columns.count, view.columns.at(scroll.left + scroll.width) + 2);
  return (
    <div class="grid-frame">
      <div
        class="scroll"
        ref={frame}
        role="grid"
        aria-label={`${words.grid} ${sheet.name}`}
        aria-rowcount={sheet.rowCount}
        aria-colcount={sheet.columnCount}
        // Reached by Tab like any part that scrolls; keys go to the textarea.
        tabIndex={0}
        onFocus={focus}
        onScroll={measure}
        onMouseDown={(event) => {
          event.preventDefault();
          point(event);
        }}
        onMouseMove={drag}
        onDblClick={() => begin(current(), true)}
      >
        <Panes key={sheet.sheetId} view={view} firstRow={first} lastRow={last} lastColumn={lastColumn} />
      </div>
      <div class="over" style={{ left: `${headWidth}px`, top: `${headHeight}px` }}>
        <Overlay
          box={boxOf(view, scroll, area)}
          active={boxOf(view, scroll, areaOf({ active: selection.active, end: selection.active }, sheet))}
          choices={editing === null ? null : choices}
          typed={editing?.text ?? ''}
          choose={(text) => {
            commit(text);
            focus();
          }}
        >
          <textarea
            ref={keys}
            class={editing === null ? 'keys resting' : 'keys'}
            aria-label={words.content}
            spellcheck={false}
            autocomplete="off"
            onInput={({ currentTarget }) =>
              edit({ text: currentTarget.value, caret: editing?.caret ?? false })
            }
            onKeyDown={onKeyDown}
            onCopy={(event) => {
              if (editing !== null) return;
              event.preventDefault();
              event.clipboardData?.setData('text/plain', copiedText(host.workbook, sheet, area));
            }}
            onPaste={(event) => {
              const text = event.clipboardData?.getData('text/plain') ?? '';
              if (editing !== null || text === '') return;
              event.preventDefault();
              session.edit({
                area: { ...area, lastRow: area.row, lastColumn: area.column },
                values: pastedBlock(text),
              });
            }}
          />
        </Overlay>
      </div>
    </div>
  );
};
