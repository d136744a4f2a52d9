import fc from 'fast-check';
import { authorityKindOf, headingLinesOf, ruleUnder } from '../../../src/views/official/authority';

describe('the kind of an authority', () => {
  it.each([
    ['Ủy ban nhân dân xã Mẫu Đơn', 'peoplesCommittee'],
    ['UBND xã', 'peoplesCommittee'],
    ['uỷ ban nhân dân phường', 'peoplesCommittee'],
    ['', 'peoplesCommittee'],
    ['People’s Committee of the commune', 'peoplesCommittee'],
    ['Ban Chỉ đạo Đề án 06', 'steeringCommittee'],
    ['Tổ công tác của UBND xã', 'taskForce'],
    ['Công an xã', 'police'],
    ['Văn phòng UBND xã', 'other'],
    ['Công anh xã', 'other'],
  ])('of “%s” is %s', (name, kind) => {
    expect(authorityKindOf(name)).toBe(kind);
    expect(authorityKindOf(name.normalize('NFD'))).toBe(kind);
  });
});

describe('the lines of a heading', () => {
  it.each([
    ['Tổ công tác', ['TỔ CÔNG TÁC']],
    ['Ủy ban nhân dân xã Kon Chiêng', ['ỦY BAN NHÂN DÂN', 'XÃ KON CHIÊNG']],
    ['Ủy ban nhân dân thị xã Thí Dụ', ['ỦY BAN NHÂN DÂN', 'THỊ XÃ THÍ DỤ']],
    [
      'Ban Chỉ đạo chuyển đổi số và Đề án 06 xã Tân Ninh',
      ['BAN CHỈ ĐẠO CHUYỂN', 'ĐỔI SỐ VÀ ĐỀ ÁN 06', 'XÃ TÂN NINH'],
    ],
  ])('of “%s” are %j', (name, lines) => {
    expect(headingLinesOf(name, 13, 67)).toEqual(lines);
  });

  it('keep every word in its order', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 20 }), (words) => {
        expect(headingLinesOf(words.join(' '), 13, 67).join(' ')).toBe(words.join(' ').toUpperCase());
      }),
    );
  });
});

describe('the rule under a line of capitals', () => {
  // Lengths in millimetres as a browser measures them in Times New Roman bold of 12 points.
  it.each([
    ['ỦY BAN NHÂN DÂN', 39.9],
    ['XÃ CẨM TÂN', 27.3],
    ['XÃ KON CHIÊNG', 35.0],
    ['XÃ MƯỜNG MÙN', 35.3],
    ['XÃ LA HÀ', 20.5],
    ['TỔ CÔNG TÁC', 29.9],
    ['BAN CHỈ ĐẠO ĐỀ ÁN 06', 47.9],
  ])('“%s”, %d mm long, is between a third and a half of it', (line, length) => {
    const share = ruleUnder(line, 12, 67) / length;
    expect(share).toBeGreaterThanOrEqual(1 / 3);
    expect(share).toBeLessThanOrEqual(1 / 2);
  });
});
