import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { hmacSha256, sha256 } from '../../../host/model/sha256';

it('digests are those of an independent implementation', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect([...sha256(bytes)]).toEqual([...createHash('sha256').update(bytes).digest()]);
    }),
  );
});

it('keyed digests are those of an independent implementation', () => {
  const bytes = fc.uint8Array({ maxLength: 150 });
  fc.assert(
    fc.property(bytes, bytes, (message, key) => {
      expect([...hmacSha256(message, key)]).toEqual([...createHmac('sha256', key).update(message).digest()]);
    }),
  );
});
