// Builds dist/, which `clasp push` uploads as it is: one script with top-level functions, and the manifest.
const path = require('node:path');
const fs = require('node:fs');
const { BannerPlugin, Compilation, DefinePlugin, RuntimeGlobals } = require('webpack');
const { EsbuildPlugin } = require('esbuild-loader');
const GasPlugin = require('gas-webpack-plugin');
const { editionOf, headlineOf } = require('./cli/edition.cjs');

const edition = editionOf(__dirname);

/** Copies the manifest beside the bundle; Apps Script refuses a push without it. */
class ManifestPlugin {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('ManifestPlugin', () => {
      fs.copyFileSync(
        path.join(__dirname, 'appsscript.json'),
        path.join(compiler.options.output.path, 'appsscript.json'),
      );
    });
  }
}

/** Apps Script always has globalThis; webpack's own way to the global object would name the browser's window. */
class GlobalObjectPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap('GlobalObjectPlugin', (compilation) => {
      compilation.hooks.runtimeModule.tap('GlobalObjectPlugin', (runtimeModule) => {
        if (runtimeModule.name === 'global')
          runtimeModule.generate = () => `${RuntimeGlobals.global} = globalThis;`;
      });
    });
  }
}

module.exports = {
  mode: 'production',
  target: ['es2019'],
  devtool: false,
  context: __dirname,
  entry: './src/index.ts',
  output: {
    path: path.join(__dirname, 'dist'),
    filename: 'campaign.js',
    clean: true,
    chunkFormat: false,
    chunkLoading: false,
    wasmLoading: false,
  },
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: {
    rules: [
      { resourceQuery: /text/, loader: path.join(__dirname, 'browserText.cjs') },
      {
        test: /\.(tsx?|m?js)$/,
        resourceQuery: { not: [/text/] },
        loader: 'esbuild-loader',
        options: { target: 'es2019', tsconfig: path.join(__dirname, 'tsconfig.base.json') },
      },
    ],
  },
  optimization: {
    // Names stay readable: a commune's technician may open the script editor and look.
    minimizer: [
      new EsbuildPlugin({
        target: 'es2019',
        minifyIdentifiers: false,
        minifyWhitespace: false,
        charset: 'utf8',
      }),
    ],
  },
  plugins: [
    new GasPlugin({ include: ['**/src/index.ts'], comment: false }),
    // Preact names these for pages that live on; rendering to text never reaches them, and Apps Script has neither.
    new DefinePlugin({ document: 'undefined', queueMicrotask: 'undefined' }),
    new DefinePlugin({
      CAMPAIGN_VERSION: JSON.stringify(edition.version),
      CAMPAIGN_COMMITTED: JSON.stringify(edition.committed),
    }),
    // After the minimizer, which takes comments away.
    new BannerPlugin({
      banner: headlineOf(edition),
      raw: true,
      stage: Compilation.PROCESS_ASSETS_STAGE_REPORT,
    }),
    new GlobalObjectPlugin(),
    new ManifestPlugin(),
  ],
  stats: 'errors-only',
};
