// Every word of the catalogue is said somewhere: a key that nothing in src reaches is a sentence for nobody.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingKinds } from '../../src/domain/findings/kinds';
import { findUnusedWords } from './wordUses';

const root = join(__dirname, '../../src');

/** The code of the domain, the schema and the services, less what lists the findings. */
const makers = ['domain', 'schema', 'services']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => file.endsWith('.ts') && !file.includes(join('domain', 'findings')))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

/**
 * Reached by a code or a column that only a run knows; their types allow no other key. Which codes there are is asked
 * below.
 */
const heldByType = /^words\.(findings|tabNotes\.columns)\./;

describe('the catalogue', () => {
  it('holds no word that nothing says', () => {
    expect(findUnusedWords().filter((path) => !heldByType.test(path))).toEqual([]);
  });

  it.each(Object.keys(findingKinds))('words %s, which something finds', (code) => {
    expect(makers).toContain(`'${code}'`);
  });
});
