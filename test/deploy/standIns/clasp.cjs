#!/usr/bin/env node
// A stand-in for clasp 3.4.1: notes what it was called with, and does to files what clasp does. No network.
const fs = require('node:fs');
const path = require('node:path');

const {
  STAND_IN_LOG: log,
  STAND_IN_VERSIONS: versionCount = '3',
  STAND_IN_LOGGED_OUT: loggedOut,
} = process.env;
const words = process.argv.slice(2);
const option = (name) => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
const json = words.includes('--json');
const say = (text) => console.log(text);
const fail = (text, status) => {
  console.error(text);
  process.exit(status);
};

const settingsFile = option('--project') ?? '.clasp.json';
if (!fs.existsSync(settingsFile))
  fail(`Invalid --project path: ${settingsFile}. File or directory does not exist.`, 1);
const settings = JSON.parse(fs.readFileSync(settingsFile, 'utf8'));
const folder = settings.rootDir ?? '.';
const inFolder = (name) => path.join(folder, name);
const files = () => (fs.existsSync(folder) ? fs.readdirSync(folder).sort() : []);

const command = words.find((word) =>
  ['create-script', 'push', 'create-version', 'list-versions', 'open-container', 'open-script'].includes(
    word,
  ),
);
fs.appendFileSync(log, `${JSON.stringify({ name: 'clasp', words, files: files() })}\n`);

const needsLogin = () => loggedOut && fail('No credentials found.', 1);
const needsScript = () => settings.scriptId || fail('Project settings not found.', 1);

const createScript = () => {
  // An empty id counts as one here, and as none everywhere else; the refusal ends with status 0.
  if (settings.scriptId !== undefined) fail('Project file already exists.', 0);
  needsLogin();
  const parentId = option('--type') === 'sheets' ? 'NEW_SHEET_0001' : option('--parentId');
  if (!json) say(`Created new document: https://drive.google.com/open?id=${parentId}`);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(inFolder('Code.js'), 'function myFunction() {\n}\n');
  fs.writeFileSync(inFolder('appsscript.json'), '{"timeZone":"America/New_York","runtimeVersion":"V8"}');
  fs.writeFileSync(
    settingsFile,
    JSON.stringify({ scriptId: 'NEW_SCRIPT', rootDir: option('--rootDir'), parentId }),
  );
  say(json ? JSON.stringify({ scriptId: 'NEW_SCRIPT', files: files() }) : 'Cloned 2 files.');
};

const push = () => {
  needsLogin();
  needsScript();
  // The manifest differs from the default one; without a terminal nobody can be asked.
  if (!words.includes('--force')) return json || say('Skipping push.');
  const pushed = files().map(inFolder);
  say(json ? JSON.stringify(pushed) : `Pushed ${pushed.length} files.`);
};

const createVersion = () => {
  needsLogin();
  needsScript();
  say(json ? JSON.stringify({ versionNumber: Number(versionCount) + 1 }) : 'Created version 4');
};

const listVersions = () => {
  needsLogin();
  needsScript();
  say(
    JSON.stringify(
      Array.from({ length: Number(versionCount) }, (_, index) => ({ versionNumber: index + 1 })),
    ),
  );
};

const openContainer = () => {
  if (!settings.parentId) fail('Parent ID not set, unable to open document.', 0);
  say(`Open https://drive.google.com/open?id=${settings.parentId} in your browser to continue.`);
};

const openScript = () =>
  say(`Open https://script.google.com/d/${settings.scriptId}/edit in your browser to continue.`);

const commands = {
  'create-script': createScript,
  push,
  'create-version': createVersion,
  'list-versions': listVersions,
  'open-container': openContainer,
  'open-script': openScript,
};
if (command === undefined) fail(`Unknown command "clasp ${words[0]}"`, 1);
commands[command]();
