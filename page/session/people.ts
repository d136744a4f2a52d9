// Who sits at the screen: the page can be any of the people whom a commune's sheet knows.
import type { WorkbookModel } from '../../host/model/workbook';

export type Person = 'owner' | 'clerk' | 'villageHead' | 'notSignedIn';

export const people: readonly Person[] = ['owner', 'clerk', 'villageHead', 'notSignedIn'];

/** Made-up addresses. */
const clerk = 'can-bo-2@example.vn';
const villageHead = 'truong-thon@example.vn';

/** The person's address; null for somebody who is not signed in. */
export const addressOf = (person: Person, workbook: WorkbookModel): string | null =>
  ({ owner: workbook.owner, clerk, villageHead, notSignedIn: null })[person];

/** Shares the workbook as a commune does: the clerk by name, the villages by the link. */
export const share = (workbook: WorkbookModel): void => {
  workbook.editors.push(clerk);
  workbook.linkAccess = 'edit';
};
