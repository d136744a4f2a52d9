// What the parts of the sheet share: the tab as it is seen, what is selected, what is typed, what stands open over it.
import type { Area } from '../../host/model/workbook';
import type { Session } from '../session/session';
import type { Editing } from './editing';
import type { GridView } from './drawing/gridView';
import type { Selection } from './selection';

/** The choices of a drop-down that stand open; `at` is the one that arrows have gone to, -1 for none. */
export interface OpenList {
  readonly at: number;
}

/** Cells that wait to be moved to where their text is pasted. */
export interface CutCells {
  readonly sheetId: number;
  readonly area: Area;
  readonly text: string;
}

export interface SheetState {
  readonly session: Session;
  readonly view: GridView;
  readonly selection: Selection;
  /** The tab in front unless another is named. */
  readonly select: (selection: Selection, sheetId?: number) => void;
  readonly editing: Editing | null;
  readonly edit: (editing: Editing | null) => void;
  readonly list: OpenList | null;
  readonly openList: (list: OpenList | null) => void;
  readonly cut: CutCells | null;
  readonly setCut: (cut: CutCells | null) => void;
  readonly openFind: () => void;
}
