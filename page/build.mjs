// Builds the page into build/page/: everything is inside, so that any static host will do.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageScript } from './pageScript.mjs';

const folder = join('build', 'page');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'page.js'), await pageScript());
for (const file of ['index.html', 'page.css']) copyFileSync(join('page', file), join(folder, file));
