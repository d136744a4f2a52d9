#!/usr/bin/env node
// A stand-in for npm: notes what it was called with; `run build` leaves in dist/ what the build leaves, and nothing else.
const fs = require('node:fs');

const { STAND_IN_LOG: log, STAND_IN_FAILS: fails } = process.env;
const words = process.argv.slice(2).filter((word) => word !== '--silent');
fs.appendFileSync(log, `${JSON.stringify({ name: 'npm', words })}\n`);
if (fails !== undefined && words.includes(fails)) process.exit(1);
if (words.includes('build')) {
  fs.rmSync('dist', { recursive: true, force: true });
  fs.mkdirSync('dist');
  fs.writeFileSync('dist/campaign.js', 'function onOpen() {\n}\n');
  fs.writeFileSync('dist/appsscript.json', '{"timeZone":"Asia/Ho_Chi_Minh"}');
}
