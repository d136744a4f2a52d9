// Vietnamese, as a commune office writes: the words for states, and the part of each reader.
import type { Catalogue } from '../catalogue';
import { viArguments } from './arguments';
import { viAutomation } from './automation';
import { viDashboard } from './dashboard';
import { viCourse } from './course';
import { viDesk } from './desk';
import { viDialogs } from './dialogs';
import { findings } from './findings';
import { leftOutReasons } from './findings/leftOutReasons';
import { viFollowUp } from './followUp';
import { viHelp } from './help';
import { viLabels } from './labels';
import { viLag } from './lag';
import { viMail } from './mail';
import { viMenu } from './menu';
import { viOfficial } from './official';
import { viPeriods } from './periods';
import { viProse } from './prose';
import { viReminder } from './reminder';
import { viReport } from './report';
import { viSetUp } from './setUp';
import { viStatuses } from './statuses';
import { viTabNotes } from './tabNotes';
import { viVerdict } from './verdict';
import { viZalo } from './zalo';

export const vi: Catalogue = {
  language: 'vi',
  findings,
  severities: { error: 'Lỗi', warning: 'Cảnh báo', fixed: 'Đã tự nhận dạng' },
  leftOutReasons,
  statuses: viStatuses,
  reporting: {
    onTime: 'Đúng hạn',
    late: 'Báo cáo muộn',
    zero: 'Chưa phát sinh số liệu',
    notReported: 'Chưa báo cáo',
    notAsked: 'Ngoài thời gian thực hiện',
    notMatching: 'Số liệu không khớp',
  },
  period: viPeriods,
  labels: viLabels,
  prose: viProse,
  report: viReport,
  dashboard: viDashboard,
  lag: viLag,
  followUp: viFollowUp,
  course: viCourse,
  mail: viMail,
  official: viOfficial,
  verdict: viVerdict,
  zalo: viZalo,
  reminder: viReminder,
  help: viHelp,
  menu: viMenu,
  setUp: viSetUp,
  desk: viDesk,
  dialogs: viDialogs,
  automation: viAutomation,
  arguments: viArguments,
  tabNotes: viTabNotes,
};
