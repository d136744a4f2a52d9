import { mayEditFile, mayOpenFile } from '../../../host/model/access';
import { createWorkbook } from '../../../host/model/createWorkbook';
import type { WorkbookModel } from '../../../host/model/workbook';

const owner = 'canbo@example.com';
const person = 'thon5@example.com';

it.each<[string, Partial<WorkbookModel>, string, boolean, boolean]>([
  ['the owner', {}, owner, true, true],
  ['anybody of a new file', {}, person, false, false],
  ['an editor', { editors: [person] }, person, true, true],
  ['a viewer', { viewers: [person] }, person, false, true],
  ['anybody with a link to look', { linkAccess: 'view' }, person, false, true],
  ['anybody with a link to edit', { linkAccess: 'edit' }, person, true, true],
])('%s may edit or open the file as it is shared', (_who, sharing, user, mayEdit, mayOpen) => {
  const workbook = { ...createWorkbook({ owner }), ...sharing };
  expect([mayEditFile(workbook, user), mayOpenFile(workbook, user)]).toEqual([mayEdit, mayOpen]);
});
