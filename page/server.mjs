// Serves build/page/ on this machine alone.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const kinds = { 'index.html': 'text/html', 'page.js': 'text/javascript', 'page.css': 'text/css' };

const answerRequest = ({ url = '/' }, answer) => {
  const name = new URL(url, 'http://localhost').pathname.slice(1) || 'index.html';
  if (!Object.hasOwn(kinds, name)) {
    answer.writeHead(404).end();
    return;
  }
  answer.writeHead(200, { 'content-type': `${kinds[name]}; charset=utf-8`, 'cache-control': 'no-store' });
  answer.end(readFileSync(join('build', 'page', name)));
};

/** Serves the built page; gives its address, and `close` to end it. Port 0 is any that is free. */
export const servePage = (port = 0) =>
  new Promise((resolve, reject) => {
    const server = createServer(answerRequest);
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const close = () => {
        server.close();
        server.closeAllConnections();
      };
      resolve({ address: `http://127.0.0.1:${server.address().port}/`, close });
    });
  });
