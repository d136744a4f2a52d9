// Every word of the catalogue is said somewhere: a key that nothing in src reaches is a sentence for nobody.
import { findUnusedWords } from './wordUses';

describe('the catalogue', () => {
  it('holds no word that nothing says', () => {
    expect(findUnusedWords()).toEqual([]);
  });
});
