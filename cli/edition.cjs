// Which edition a build is: the version of package.json, and the day of the commit.
const { execFileSync } = require('node:child_process');
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

/** `git archive`, and with it a download as .zip, writes the day of its commit here: .gitattributes. */
const archived = '$Format:%cs$';

/** The day of the last commit, YYYY-MM-DD; null where nothing tells it: no git, a copy of the files alone. */
const committedIn = (root) => {
  if (/^\d{4}-\d\d-\d\d$/.test(archived)) return archived;
  // Unpacked inside another repository, git would tell that one's day.
  if (!existsSync(join(root, '.git'))) return null;
  try {
    const words = ['log', '-1', '--format=%cs'];
    const stdio = ['ignore', 'pipe', 'ignore'];
    return execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio }).trim() || null;
  } catch {
    return null;
  }
};

/** `{version, committed}` of the project in the folder: the same for the same commit, on any day and any machine. */
const editionOf = (root) => ({
  version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
  committed: committedIn(root),
});

/** The first line of the bundle, for whoever opens the script editor; `cli/project.ts` reads it back. */
const headlineOf = ({ version, committed }) =>
  `// Sổ chiến dịch ${version}${committed === null ? '' : ` (${committed})`}: made by npm run build, not by hand.`;

module.exports = { editionOf, headlineOf };
