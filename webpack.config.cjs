// Builds dist/, which `clasp push` uploads as it is: one script with top-level functions, and the manifest.
const path = require('node:path');
const fs = require('node:fs');
const { EsbuildPlugin } = require('esbuild-loader');
const GasPlugin = require('gas-webpack-plugin');

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

module.exports = {
  mode: 'production',
  target: ['es2019'],
  devtool: false,
  context: __dirname,
  entry: './src/index.ts',
  output: { path: path.join(__dirname, 'dist'), filename: 'campaign.js', clean: true, chunkFormat: false, chunkLoading: false, wasmLoading: false },
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: {
    rules: [
      {
        test: /\.(tsx?|m?js)$/,
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
        charset: 'ascii',
      }),
    ],
  },
  plugins: [new GasPlugin({ include: ['**/src/index.ts'], comment: false }), new ManifestPlugin()],
  stats: 'errors-warnings',
};
