import { isLinkEvidence } from '../../../src/schema/cells/evidence';

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
