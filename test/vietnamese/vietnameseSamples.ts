/**
 * Texts for the properties of names: well-formed Vietnamese, and anything at all.
 */
import fc from 'fast-check';

/** Names of real places and common words, with every tone and every vowel, in the traditional tone placement. */
const words = (
  'Phong Sơn Cẩm Thành Quý Lương Thạch Liên Giang Bình Tú Châu Tâm Ngọc Long Yên Tân Phú Vân Lộc Hòa Trung Phước ' +
  'Hưng Nam Thôn Ấp Làng Tổ dân phố Bản Xóm Khu Thúy Khỏe Đông Tây Bắc Nghĩa Quảng Ngãi Hiệp Mỹ Kỳ Sơn Thủy ' +
  'Nguyễn Huệ Gia Lộc Giếng Đình Chùa Gò Dừa Cây Xoài Suối Đá Ngoài Trong Thượng Hạ Năm Mười Một Ba Bảy Chín ' +
  'Đồng Khởi Quyết Tiến Thắng Lợi Độc Lập Tự Do Hạnh Phúc Xuân Thu Rừng Cũ Mới Khuỷu Quỳnh Uyên Tuyết Nhị Bà ' +
  'Nà Ô Môn Ỷ Lan Ích Hậu Bãi Vẽ Kẽm Sỹ Lỗ Rẫy Cỏ Rễ Hữu Ưng Ngã Chợ Sở Ổi Thử Bẫy Nẵng Chắn Phẳng Gặt'
).split(' ');

/** Text of one to four Vietnamese words. */
export const vietnameseText = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
  .map((chosen) => chosen.join(' '));

/** Any text, halves of surrogate pairs and combining marks included, often near Vietnamese. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        'h',
        'o',
        'a',
        'y',
        'u',
        'q',
        'g',
        'i',
        '\u0300',
        '\u0323',
        '\u0302',
        'ð',
        ' ',
        '\u200B',
      ),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('')),
  vietnameseText.map((text) => text.normalize('NFD')),
);
