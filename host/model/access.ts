// Who may open and who may edit the file as a whole, before any protection of its parts.
import type { WorkbookModel } from './workbook';

/** Whether the person may edit the file: its owner, its editors, or anyone with the link if it is shared so. */
export const mayEditFile = ({ owner, editors, linkAccess }: WorkbookModel, user: string): boolean =>
  user === owner || editors.includes(user) || linkAccess === 'edit';

/** Whether the person may open the file at all. */
export const mayOpenFile = (workbook: WorkbookModel, user: string): boolean =>
  mayEditFile(workbook, user) || workbook.linkAccess === 'view' || (workbook.viewers ?? []).includes(user);
