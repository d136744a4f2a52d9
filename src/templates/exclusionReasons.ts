// Why plans leave people out of a base. Each plan's own list is made of these words.

const tooYoung = 'trẻ em';
const noPhone = 'người già không sử dụng điện thoại';
const noBankAccount = 'chưa có tài khoản ngân hàng';
const imprisoned = 'đang chấp hành án phạt tù';
const abroad = 'đi nước ngoài';
const inInstitution = 'đang ở cơ sở chữa bệnh, giáo dục, trường giáo dưỡng';
const movedAway = 'cắt khẩu đi nơi khác';
const untraced = 'vắng mặt không rõ nơi đến';
const dead = 'đã chết';
/** Stands for every reason that is in no list: what somebody typed of a person is not quoted. */
export const otherReason = 'lý do khác';

/** All of them, for plans that leave the reasons to the commune. */
export const allReasons: readonly string[] = [
  tooYoung,
  noPhone,
  noBankAccount,
  imprisoned,
  abroad,
  inInstitution,
  movedAway,
  untraced,
  dead,
  otherReason,
];

/** The reasons that the plan of Cẩm Tân lists. */
export const camTanReasons: readonly string[] = [
  tooYoung,
  noPhone,
  imprisoned,
  abroad,
  inInstitution,
  movedAway,
  untraced,
];

/** Those of Tân Ninh: the same, and people without a bank account, which social security is paid into. */
export const tanNinhReasons: readonly string[] = [
  tooYoung,
  noPhone,
  noBankAccount,
  imprisoned,
  abroad,
  inInstitution,
  movedAway,
  untraced,
];
