// English, for readers who do not read Vietnamese: the words for states, and the part of each reader.
import type { Catalogue } from '../catalogue';
import { enArguments } from './arguments';
import { enAutomation } from './automation';
import { enDashboard } from './dashboard';
import { enCourse } from './course';
import { enDesk } from './desk';
import { enDialogs } from './dialogs';
import { findings } from './findings';
import { leftOutReasons } from './findings/leftOutReasons';
import { enFollowUp } from './followUp';
import { enHelp } from './help';
import { enLabels } from './labels';
import { enLag } from './lag';
import { enMail } from './mail';
import { enMenu } from './menu';
import { enOfficial } from './official';
import { enPeriods } from './periods';
import { enProse } from './prose';
import { enReminder } from './reminder';
import { enReport } from './report';
import { enSetUp } from './setUp';
import { enStatuses } from './statuses';
import { enTabNotes } from './tabNotes';
import { enVerdict } from './verdict';
import { enZalo } from './zalo';

export const en: Catalogue = {
  language: 'en',
  findings,
  severities: { error: 'Error', warning: 'Warning', fixed: 'Understood' },
  leftOutReasons,
  statuses: enStatuses,
  reporting: {
    onTime: 'On time',
    late: 'Late',
    zero: 'No activity',
    notReported: 'Not reported',
    notAsked: 'Outside its dates',
    notMatching: 'Not matching',
  },
  period: enPeriods,
  labels: enLabels,
  prose: enProse,
  report: enReport,
  dashboard: enDashboard,
  lag: enLag,
  followUp: enFollowUp,
  course: enCourse,
  mail: enMail,
  official: enOfficial,
  verdict: enVerdict,
  zalo: enZalo,
  reminder: enReminder,
  help: enHelp,
  menu: enMenu,
  setUp: enSetUp,
  desk: enDesk,
  dialogs: enDialogs,
  automation: enAutomation,
  arguments: enArguments,
  tabNotes: enTabNotes,
};
