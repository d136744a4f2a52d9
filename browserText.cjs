// Makes one text of a script for pages (`*.browser.ts?text`), which the bundle carries and pages hold inline: for webpack
// as a loader, for jest as a transformer.
const { createHash } = require('node:crypto');
const { resolve } = require('node:path');
const { buildSync } = require('esbuild');

/** HtmlService is said to cut inline scripts at a double slash, even inside texts, and to spoil what is not ASCII. */
const built = (file) => {
  const { outputFiles, metafile } = buildSync({
    metafile: true,
    entryPoints: [file],
    bundle: true,
    minify: true,
    charset: 'ascii',
    format: 'iife',
    target: 'es2017',
    write: false,
    legalComments: 'none',
  });
  const text = outputFiles[0].text.trim();
  if (/\/\/|<\/script|[^\x20-\x7e\n]/i.test(text))
    throw new Error(
      `${file}: an inline script may hold no double slash, no end of a script and ASCII alone.`,
    );
  return { text, files: Object.keys(metafile.inputs).map((input) => resolve(input)) };
};

module.exports = function load() {
  const { text, files } = built(this.resourcePath);
  for (const file of files) this.addDependency(file);
  return `export default ${JSON.stringify(text)};`;
};

module.exports.process = (_source, file) => ({
  code: `exports.__esModule = true; exports.default = ${JSON.stringify(built(file).text)};`,
});

/** What the script imports counts as well. */
module.exports.getCacheKey = (_source, file) => createHash('sha256').update(built(file).text).digest('hex');
