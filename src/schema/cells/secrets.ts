/**
 * Passwords, PINs, one-time codes and log-ins in free text, with or without a colon before them.
 */

/** A secret is typed in plain letters, digits and signs; words with diacritics after `mật khẩu` are talk about it. */
const character = '[\\x21-\\x7e]';
const withDigit = `(?=${character}*\\d)`;
const withLetter = `(?=${character}*[A-Za-z])`;

const password = 'mật khẩu|mat khau|password|passwd|passcode|pass|mk|pw|pwd';
const code =
  'mã pin|ma pin|pin|otp|mã otp|ma otp|mã xác thực|ma xac thuc|mã xác nhận|ma xac nhan|mã kích hoạt|mã bảo mật';
const login = 'tên đăng nhập|ten dang nhap|username|user|login';
const account = 'tài khoản|tai khoan|tk|account';
const bank = 'stk|số tài khoản|so tai khoan|số tk|so tk';

/** What a count is of: `quên mật khẩu 1.200 người` is talk about passwords. */
const counted =
  '(?:người|nguoi|hộ|ho|hồ sơ|ho so|trường hợp|th|tài khoản|tk|lượt|ca|công dân|thẻ|máy|mah|ngày|tuần|tháng)';
const notCounted = `(?!\\d{1,3}(?:\\.\\d{3})*\\s*${counted}(?!\\p{L})|\\d{4}\\s*${counted}(?!\\p{L}))`;
/** Of a year or a plan: `đổi mật khẩu năm 2025`. */
const dateWord = '(?:năm|nam|ngày|ngay|tháng|thang|quý|quy|tuần|tuan|đến|den|trước|truoc|số|so)';
const betweenWords = `(?:\\s+(?!${dateWord}\\s)[\\p{L}]{1,12}(?:\\s+\\d(?!\\S))?){1,4}`;

const secretAfter = (words: string, separator: string, value: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})${separator}${value}`, 'giu');

/** Without one of these words a text holds no secret; more than one space may stand in them. */
export const secretWords = new RegExp(
  [password, code, login, account, bank].join('|').replace(/ /g, ' +'),
  'iu',
);

/** After a colon anything is a secret; after a space only what has a digit, since people write `quên mật khẩu VNeID`. */
export const secrets: readonly RegExp[] = [
  secretAfter(password, '\\s*[:=]\\s*', `${character}{4,}`),
  secretAfter(password, '\\s+(?:(?:là|la)\\s+)?', `${notCounted}${withDigit}${character}{4,}`),
  secretAfter(password, `${betweenWords}\\s*[:=]?\\s*`, `${notCounted}${withDigit}${character}{4,}`),
  secretAfter(code, '\\s*[:=]\\s*', `${withDigit}${character}{4,}`),
  secretAfter(code, `(?:${betweenWords})?\\s*[:=\\s]\\s*`, `${notCounted}\\d[\\d -]{2,}\\d`),
  secretAfter(login, '\\s*[:=]\\s*', `${withLetter}${character}{3,}`),
  // Accounts are what these campaigns count: `tài khoản: 1.200` is no log-in.
  secretAfter(account, '\\s*[:=]\\s*', `${withDigit}${withLetter}${character}{4,}`),
  secretAfter(bank, '\\s*[:=]?\\s*', `(?!\\d{1,3}(?:[. ]\\d{3})+(?!\\d))\\d[\\d .-]{4,}\\d`),
];

/** A card of health insurance: two letters and thirteen digits. */
export const insuranceCards: readonly RegExp[] = [/(?<![\p{L}\p{N}])[A-Z]{2}(?:[ ./-]?\d){13}(?!\d)/giu];
