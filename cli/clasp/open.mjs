// npm run open: the sheet in the browser; `-- script` opens the script editor.
import { Refusal, run } from './commands.mjs';
import { readProject, withProject } from './projectFile.mjs';

/** Opens the sheet, or the script where there is no sheet or `script` is asked for. */
export const open = ([what = 'sheet']) => {
  if (what !== 'sheet' && what !== 'script')
    throw new Refusal(`npm run open -- sheet | script, not: ${what}`);
  const { parentId } = readProject();
  const command = what === 'script' || !parentId ? 'open-script' : 'open-container';
  run('clasp', withProject(command));
};
