// Serves build/page/ on this machine alone, and says where.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const kinds = { 'index.html': 'text/html', 'page.js': 'text/javascript', 'page.css': 'text/css' };

const server = createServer(({ url = '/' }, answer) => {
  const name = new URL(url, 'http://localhost').pathname.slice(1) || 'index.html';
  if (!Object.hasOwn(kinds, name)) {
    answer.writeHead(404).end();
    return;
  }
  answer.writeHead(200, { 'content-type': `${kinds[name]}; charset=utf-8`, 'cache-control': 'no-store' });
  answer.end(readFileSync(join('build', 'page', name)));
});

server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
