import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../../host/model/sha256';

it('digests are those of an independent implementation', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect([...sha256(bytes)]).toEqual([...createHash('sha256').update(bytes).digest()]);
    }),
  );
});
