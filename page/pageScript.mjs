// The page's one script, with the bundle that goes to Google and the samples inside.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const options = {
  bundle: true,
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
  minify: true,
  logLevel: 'warning',
  write: false,
};

const samples = () =>
  readdirSync('samples')
    .filter((id) => existsSync(join('samples', id, 'sample.json')))
    .map((id) => ({
      id,
      files: Object.fromEntries(
        readdirSync(join('samples', id)).map((file) => [
          file,
          readFileSync(join('samples', id, file), 'utf8'),
        ]),
      ),
    }));

/** Gives the modules that page/session/embedded.d.ts declares. */
const embedded = (project, clients) => ({
  name: 'embedded',
  setup(building) {
    building.onResolve({ filter: /^embedded:/ }, ({ path }) => ({ path, namespace: 'embedded' }));
    building.onLoad({ filter: /:(pages|mails)$/, namespace: 'embedded' }, ({ path }) => ({
      loader: 'text',
      contents: clients[path],
    }));
    building.onLoad({ filter: /:project$/, namespace: 'embedded' }, () => ({
      loader: 'json',
      contents: JSON.stringify(project),
    }));
  },
});

/** The text of the script; `more` is code behind the bundle's, with which tests give it pages of their own. */
export const pageScript = async (more = '') => {
  const clientOf = async (file) => {
    const { outputFiles } = await build({ ...options, entryPoints: [join('page', 'client', file)] });
    return outputFiles[0].text;
  };
  const clients = {
    'embedded:pages': await clientOf('main.ts'),
    'embedded:mails': await clientOf('mail.ts'),
  };
  const project = {
    bundle: `${readFileSync('dist/campaign.js', 'utf8')}${more}`,
    manifest: JSON.parse(readFileSync('dist/appsscript.json', 'utf8')),
    samples: samples(),
  };
  const page = await build({
    ...options,
    entryPoints: ['page/main.tsx'],
    charset: 'utf8',
    plugins: [embedded(project, clients)],
  });
  return page.outputFiles[0].text;
};
