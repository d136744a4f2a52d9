// npm run push: the bundle and the manifest, in place of what the script holds.
import { build, runClasp } from './commands.mjs';
import { readProject, withProject } from './projectFile.mjs';

/** Pushes dist/ as it is. --force: without a terminal clasp skips a push with a changed manifest, and calls that done. */
export const pushBundle = () => {
  const pushed = runClasp(withProject('push', '--force'));
  console.log(
    pushed.length === 0 ? 'Nothing to push: the script is up to date.' : `Pushed ${pushed.join(', ')}`,
  );
};

/** Builds and pushes. */
export const push = () => {
  readProject();
  build();
  pushBundle();
};
