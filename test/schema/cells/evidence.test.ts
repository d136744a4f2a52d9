import fc from 'fast-check';
import {
  evidenceKindsOf,
  isLinkEvidence,
  linksIn,
  readEvidenceKind,
} from '../../../src/schema/cells/evidence';

describe('isLinkEvidence', () => {
  it.each([
    ['', true],
    [' \u200B', true],
    ['https://drive.google.com/file/d/abc', true],
    ['Ảnh: https://photos.app.goo.gl/abc (2 ảnh)', true],
    ['HTTPS://example.vn/a', true],
    ['http://example.vn/a', false],
    ['drive.google.com/file/d/abc', false],
    ['https://', false],
    ['https:// example.vn', false],
    ['đã gửi Zalo', false],
  ])('says of %j %j', (text, answer) => {
    expect(isLinkEvidence(text)).toBe(answer);
  });
});

describe('linksIn', () => {
  it.each<[string, number]>([
    ['', 0],
    ['đã gửi Zalo', 0],
    ['https://a.vn/1 https://a.vn/2', 2],
    ['https://a.vn/1\nhttps://a.vn/2\r\nhttps://a.vn/3', 3],
    ['https://a.vn/1,https://a.vn/2;https://a.vn/3', 3],
    ['https://a.vn/1, https://a.vn/2; https://a.vn/3;', 3],
    ['Ảnh: https://a.vn/1 (2 ảnh), tin: https://a.vn/2.', 2],
    ['https://a.vn/1 http://a.vn/2', 1],
    ['https://a.vn/1 https://a.vn/1', 1],
    ['https://a.vn/1, https://A.VN/1.', 1],
    ['https://a.vn/A https://a.vn/a', 2],
    // A place on a map has commas of its own.
    ['https://maps.vn/@11.9,106.5,17z', 1],
    ['https://maps.vn/@11.9,106.5 https://maps.vn/@11.9,107.1', 2],
  ])('counts in %j %j', (text, count) => {
    expect(linksIn(text)).toHaveLength(count);
  });

  it('counts each of any links once, however they are divided and in whatever order', () => {
    const link = fc
      .tuple(fc.nat({ max: 9 }), fc.nat({ max: 99 }))
      .map(([site, page]) => `https://s${site}.vn/p/${page}`);
    const divider = fc.constantFrom(' ', '\n', ', ', ',', ';', ' ; ', '\u00a0', ';\r\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(link, divider)), (pieces) => {
        expect(linksIn(pieces.flat().join(''))).toHaveLength(new Set(pieces.map(([one]) => one)).size);
      }),
    );
  });
});

describe('the kinds of evidence', () => {
  const kinds = evidenceKindsOf('ảnh tuyên truyền; tin bài ;; Tin Bài\nhội nghị');

  it('are named by the setting, each once', () => {
    expect(kinds).toEqual(['ảnh tuyên truyền', 'tin bài', 'hội nghị']);
    expect(evidenceKindsOf('')).toEqual([]);
  });

  it.each<[string, string]>([
    ['tin bài', 'tin bài'],
    ['  TIN   BÀI ', 'tin bài'],
    ['tin bai', 'tin bài'],
    ['Ảnh tuyên truyền'.normalize('NFD'), 'ảnh tuyên truyền'],
    ['ảnh', 'other'],
    ['tin bãi', 'other'],
    ['', 'unnamed'],
  ])('%j is read as %j', (text, expected) => {
    const read = readEvidenceKind(text, kinds);
    expect(read.kind === 'listed' ? read.name : read.kind).toBe(expected);
  });

  it('are not asked for where the setting is blank', () => {
    expect(readEvidenceKind('tin bài', [])).toEqual({ kind: 'unnamed' });
  });
});
