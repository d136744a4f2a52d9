// Vietnamese, as a commune office writes: the words for states, and the part of each reader.
import type { Catalogue } from '../catalogue';
import { viAutomation } from './automation';
import { viDialogs } from './dialogs';
import { viFindings } from './findings';
import { viLabels } from './labels';
import { viMail } from './mail';
import { viMenu } from './menu';
import { viOfficial } from './official';
import { viPeriods } from './periods';
import { viProse } from './prose';
import { viReminder } from './reminder';
import { viReport } from './report';
import { viTabNotes } from './tabNotes';
import { viZalo } from './zalo';

export const vi: Catalogue = {
  language: 'vi',
  findings: viFindings,
  severities: { error: 'Lỗi', warning: 'Cảnh báo', fixed: 'Đã tự hiểu' },
  leftOutReasons: {
    DATE_MISSING: 'thiếu ngày',
    DATE_INVALID: 'ngày không có thật',
    DATE_OUTSIDE_CAMPAIGN: 'ngày ngoài đợt',
    DATE_IN_FUTURE: 'ngày chưa đến',
    UNIT_MISSING: 'thiếu tên đơn vị',
    UNIT_UNKNOWN: 'tên đơn vị không có trong danh sách',
    ENCODING_LEGACY: 'chữ kiểu cũ (TCVN3/VNI)',
    DUPLICATE_ROW: 'trùng đơn vị và ngày',
    COUNT_NOT_NUMBER: 'không phải số',
    COUNT_NEGATIVE: 'số âm',
    COUNT_FRACTION: 'số lẻ hoặc phần trăm',
    COUNT_IS_DATE: 'số bị thành ngày',
    COUNT_AMBIGUOUS: 'số chưa rõ',
    OVER_BASE: 'vượt tổng số phải thực hiện',
  },
  statuses: {
    met: 'Hoàn thành',
    onTrack: 'Đúng tiến độ',
    atRisk: 'Nguy cơ chậm',
    behind: 'Chậm tiến độ',
    overdue: 'Quá hạn',
    notStarted: 'Chưa đến kỳ',
    noTarget: 'Chỉ theo dõi',
  },
  reporting: {
    onTime: 'Đúng hạn',
    late: 'Báo cáo muộn',
    zero: 'Chưa phát sinh số liệu',
    notReported: 'Chưa báo cáo',
    notMatching: 'Số liệu không khớp',
  },
  period: viPeriods,
  labels: viLabels,
  prose: viProse,
  report: viReport,
  mail: viMail,
  official: viOfficial,
  zalo: viZalo,
  reminder: viReminder,
  menu: viMenu,
  dialogs: viDialogs,
  automation: viAutomation,
  tabNotes: viTabNotes,
};
