// Makes one text of a script for pages (`*.browser.ts?text`), which the bundle carries and pages hold inline: for webpack
// as a loader, for jest as a transformer.
const { buildSync } = require('esbuild');

/** HtmlService is said to cut inline scripts at a double slash, even inside texts, and to spoil what is not ASCII. */
const browserText = (file) => {
  const { outputFiles } = buildSync({
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
  return text;
};

module.exports = function load() {
  return `export default ${JSON.stringify(browserText(this.resourcePath))};`;
};

module.exports.process = (_source, file) => ({
  code: `exports.__esModule = true; exports.default = ${JSON.stringify(browserText(file))};`,
});
