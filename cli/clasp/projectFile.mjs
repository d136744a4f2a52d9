// Which script and which sheet are ours: an ignored file beside .clasp.json, which is tracked and names none.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Refusal } from './commands.mjs';

/** clasp wants a dot at the front, and takes .claspignore from the same folder. */
export const projectFile = '.clasp.local.json';
const trackedFile = '.clasp.json';

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
const write = (settings) => writeFileSync(projectFile, `${JSON.stringify(settings, null, 2)}\n`);

/** The words that make clasp use the ignored file. */
export const withProject = (...words) => ['--project', projectFile, ...words];

/** `{scriptId, parentId}`: of the ignored file; of the tracked one, where clasp was once used without ours. */
const ids = () => {
  const own = read(projectFile);
  if (own.scriptId) return own;
  const { scriptId, ...tracked } = read(trackedFile);
  if (!scriptId) return {};
  write({ ...tracked, scriptId });
  console.log(
    `${trackedFile} names a script: copied to ${projectFile}. Put the tracked file back: git checkout ${trackedFile}`,
  );
  return { ...tracked, scriptId };
};

/** The project, which must be there. */
export const readProject = () => {
  const project = ids();
  if (project.scriptId) return project;
  throw new Refusal(`${projectFile} names no script: npm run setup makes one.`);
};

/** Makes the file that clasp will write the ids into: it must exist, and hold no id, not even an empty one. */
export const startProject = () => {
  if (ids().scriptId) {
    throw new Refusal(
      `${projectFile} already names a script: npm run push updates it, npm run open shows it. For another sheet, move that file away first.`,
    );
  }
  const settings = Object.entries(read(trackedFile)).filter(
    ([item]) => item !== 'scriptId' && item !== 'parentId',
  );
  write(Object.fromEntries(settings));
};

/** Where a browser finds the sheet; null for a script without one. */
export const sheetAddress = ({ parentId }) =>
  parentId ? `https://docs.google.com/spreadsheets/d/${parentId}/edit` : null;
