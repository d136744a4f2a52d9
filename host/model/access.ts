// Who may open and who may edit the file as a whole, before any protection of its parts.
import type { WorkbookModel } from './workbook';

/** Who edits by a link without being signed in: a person without an address. */
export const notSignedIn = '';

/** The addresses that stand for the person: their own and those of the Google Groups they belong to. */
export const addressesOf = ({ people }: Pick<WorkbookModel, 'people'>, user: string): readonly string[] => [
  user,
  ...Object.entries(people?.groups ?? {}).flatMap(([group, members]) =>
    members.includes(user) ? [group] : [],
  ),
];

/** Whether the person, or a group of theirs, is in the list. */
export const isListed = (
  workbook: Pick<WorkbookModel, 'people'>,
  listed: readonly string[],
  user: string,
): boolean => addressesOf(workbook, user).some((address) => listed.includes(address));

/** Whether the person may edit the file: its owner, its editors, or anyone with the link if it is shared so. */
export const mayEditFile = (workbook: WorkbookModel, user: string): boolean =>
  user === workbook.owner || isListed(workbook, workbook.editors, user) || workbook.linkAccess === 'edit';

/** Whether the person may open the file at all. */
export const mayOpenFile = (workbook: WorkbookModel, user: string): boolean =>
  mayEditFile(workbook, user) ||
  workbook.linkAccess === 'view' ||
  isListed(workbook, workbook.viewers ?? [], user);
