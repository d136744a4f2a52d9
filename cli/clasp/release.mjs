// npm run release -- 1.2.3: checks, CHANGELOG, build, push, a version of the script, a tag. Interrupted after its commit, it
// goes on from there when it is called again.
import { readFileSync, writeFileSync } from 'node:fs';
import { build, Refusal, run, runClasp } from './commands.mjs';
import { releaseIn } from './changelog.mjs';
import { readProject, withProject } from './projectFile.mjs';
import { pushBundle } from './push.mjs';

/** Google keeps no more of a script. */
const mostVersions = 200;

const git = (...words) => run('git', words, { keep: true }).trim();
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

const partsOf = (version) => {
  const [, ...parts] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
  if (parts.length === 0)
    throw new Refusal(`npm run release -- 1.2.3: a version of three numbers, not: ${version}`);
  return parts.map(Number);
};

const isLater = (version, than) => {
  const [ours, theirs] = [partsOf(version), partsOf(than)];
  const differing = ours.findIndex((part, index) => part !== theirs[index]);
  return differing >= 0 && ours[differing] > theirs[differing];
};

/** Everything that can be known to go wrong, before anything is changed. */
const refuseEarly = (version) => {
  partsOf(version);
  readProject();
  if (git('status', '--porcelain') !== '')
    throw new Refusal('There are changes that are not committed: git status');
  if (git('tag', '--list', `v${version}`) !== '') throw new Refusal(`The tag v${version} is there already.`);
  const versions = runClasp(withProject('list-versions'));
  if (versions.length >= mostVersions) {
    throw new Refusal(
      `The script holds ${versions.length} versions, and Google keeps ${mostVersions}: delete old ones in the script editor, Project History.`,
    );
  }
};

const writeVersion = (file, version) => {
  const json = readJson(file);
  json.version = version;
  if (json.packages?.['']) json.packages[''].version = version;
  writeFileSync(file, `${JSON.stringify(json, null, 2)}\n`);
};

/** Checks, then one commit with the version in package.json and its date in CHANGELOG.md. */
const commitRelease = (version, day) => {
  const before = readJson('package.json').version;
  if (!isLater(version, before)) throw new Refusal(`package.json is at ${before}: ${version} is not later.`);
  const changelog = releaseIn(readFileSync('CHANGELOG.md', 'utf8'), version, day);
  run('npm', ['run', '--silent', 'check']);
  run('npm', ['test', '--silent']);
  writeFileSync('CHANGELOG.md', changelog);
  const files = ['package.json', 'package-lock.json'];
  for (const file of files) writeVersion(file, version);
  git('commit', '--quiet', '-m', `Release ${version}`, '--', 'CHANGELOG.md', ...files);
};

/** Releases the version, dated by the day (YYYY-MM-DD). */
export const release = ([version = '(none)'], day) => {
  refuseEarly(version);
  if (git('log', '-1', '--format=%s') !== `Release ${version}`) commitRelease(version, day);
  // After the commit: the bundle says its version and the day of its commit.
  build();
  pushBundle();
  const { versionNumber } = runClasp(withProject('create-version', `${version} (${day})`));
  git('tag', '-a', `v${version}`, '-m', `Release ${version}, version ${versionNumber} of the script`);
  console.log(
    `Released ${version}: version ${versionNumber} of the script, tag v${version}. Then: git push --follow-tags`,
  );
};
