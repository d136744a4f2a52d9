// The page: bars above, the sheet, its tabs below.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Dialogs } from './frame/Dialogs';
import { FormulaBar } from './frame/FormulaBar';
import { MenuBar } from './frame/MenuBar';
import { Tabs } from './frame/Tabs';
import { Tools } from './frame/Tools';
import { TopBar } from './frame/TopBar';
import { Sidebar } from './frame/Windows';
import { retrace } from './grid/acts';
import { editTextAt } from './grid/cellText';
import type { Editing } from './grid/editing';
import { opened } from './grid/editing';
import { Grid } from './grid/Grid';
import type { Selection } from './grid/selection';
import { addressOfArea, areaOf } from './grid/selection';
import type { SheetState } from './grid/sheetState';
import { selectionOf } from './session/marked';
import type { Actions } from './session/actions';
import type { Session } from './session/session';
import type { Words } from './words';

interface AppProps {
  readonly session: Session;
  readonly words: Words;
  readonly actions: Actions;
}

export const App = ({ session, words, actions }: AppProps): JSX.Element => {
  const { host, sheet } = session;
  const [selections, setSelections] = useState<ReadonlyMap<number, Selection>>(new Map());
  const [editing, edit] = useState<Editing | null>(null);
  const selection = selectionOf(sheet, selections.get(sheet.sheetId));
  const { row, column } = selection.active;
  const text = editTextAt(host.workbook, sheet, row, column);
  const bar = useRef<HTMLButtonElement>(null);
  const select: SheetState['select'] = (chosen, sheetId = sheet.sheetId) => {
    // Scripts are told what is marked, and may mark something else.
    const marked = host.workbook.sheets.find((one) => one.sheetId === sheetId);
    if (marked !== undefined) marked.selection = [areaOf(chosen, marked)];
    setSelections((before) => new Map(before).set(sheetId, chosen));
  };
  return (
    <div class="app" data-book={session.book.id}>
      <TopBar session={session} words={words} actions={actions} />
      <div class="second">
        <MenuBar session={session} />
        <Tools session={session} words={words} actions={actions} />
      </div>
      <FormulaBar
        address={addressOfArea(areaOf(selection, sheet), sheet)}
        text={editing?.text ?? text}
        words={words}
        bar={bar}
        retrace={(way) => {
          edit(null);
          retrace({ session, select }, way);
        }}
        open={() => edit(editing === null ? opened(text, 'bar') : { ...editing, caret: true, where: 'bar' })}
      />
      <div class="sheet-and-sidebar">
        <Grid
          session={session}
          words={words}
          selection={selection}
          select={select}
          editing={editing}
          edit={edit}
          bar={bar}
        />
        <Sidebar session={session} words={words} />
      </div>
      <Tabs session={session} words={words} />
      <Dialogs session={session} words={words} />
    </div>
  );
};
