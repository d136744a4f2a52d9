// npm run setup: a new sheet with the add-in in it, or the add-in in a sheet that is there.
import { parseArgs } from 'node:util';
import { build, Refusal, run } from './commands.mjs';
import { readProject, sheetAddress, startProject, withProject } from './projectFile.mjs';
import { pushBundle } from './push.mjs';

/** A sheet's id, from the id or from its address. */
const idOf = (parent) => {
  const [, id] = /^(?:https:\/\/.*\/d\/)?([\w-]{10,})(?:\/.*)?$/.exec(parent) ?? [];
  if (id === undefined) throw new Refusal(`--parent takes the id or the address of a sheet, not: ${parent}`);
  return id;
};

/** Makes the script, builds, pushes, and says where the sheet is. `--parent ID`, `--title TEXT`. */
export const setUp = (words) => {
  const { values } = parseArgs({
    args: words,
    options: { parent: { type: 'string' }, title: { type: 'string', default: 'Sổ chiến dịch' } },
  });
  // With --type clasp makes a new sheet and forgets the one that it was given.
  const where = values.parent === undefined ? ['--type', 'sheets'] : ['--parentId', idOf(values.parent)];
  startProject();
  // clasp says where sheet and script are as soon as they exist; that it got to its end, the ids in the file tell.
  run('clasp', withProject('create-script', ...where, '--title', values.title, '--rootDir', 'dist'));
  const project = readProject();
  // clasp has pulled a default manifest and Code.js into dist/.
  build();
  pushBundle();
  console.log(`Sheet: ${sheetAddress(project)}`);
  console.log('Open or reload it: the menu Chiến dịch appears. Thiết lập ▸ Tự kiểm tra comes first.');
};
