// The weekly mail in Vietnamese.
import type { MailWords } from '../mailWords';
import { lowerFirst } from '../lowerFirst';

export const viMail: MailWords = {
  subject: ({ authority, period, behind, silent, others, unitWord }) =>
    `[${authority}] Báo cáo ${lowerFirst(period)}: ${
      behind === 0 ? `không ${unitWord} nào chậm` : `${behind} ${unitWord} chậm`
    }${silent === 0 ? '' : `, ${silent} chưa báo cáo`}${
      others.behind === 0 ? '' : `, ${others.behind} đơn vị khác chậm`
    }${others.silent === 0 ? '' : `, ${others.silent} đơn vị khác chưa báo cáo`}`,
  title: (period) => `Báo cáo ${lowerFirst(period)}`,
  ofTarget: 'chỉ tiêu',
  furthestBehind: 'Chậm nhất',
  nobodySilent: (unitWord) => `Không có ${unitWord} nào.`,
  nothingLeft: 'Không còn chỉ tiêu phải thực hiện.',
  nextDeadline: (minute) => `Hạn báo cáo: ${minute}`,
  stillToDo: 'Còn phải thực hiện',
  forecast: { none: 'Dự báo', reachedOn: 'Dự báo xong', atDeadline: 'Dự báo khi hết hạn' },
  left: {
    units: (count, unitWord) => `… và ${count} ${unitWord} khác`,
    indicators: (count) => `… và ${count} chỉ tiêu khác`,
    corrections: (count) => `… và ${count} đính chính khác`,
    reasons: (count) => `… và ${count} lý do loại trừ khác`,
  },
  seeTab: 'xem bảng',
  openTab: 'Mở bảng số liệu',
  closing: 'Thư lập tự động từ bảng số liệu chung; số liệu giống hệt trang báo cáo.',
};
