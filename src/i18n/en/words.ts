// English, for readers who do not read Vietnamese: the words for states, and the part of each reader.
import type { Catalogue } from '../catalogue';
import { enAutomation } from './automation';
import { enDialogs } from './dialogs';
import { enFindings } from './findings';
import { enLabels } from './labels';
import { enMail } from './mail';
import { enMenu } from './menu';
import { enOfficial } from './official';
import { enPeriods } from './periods';
import { enProse } from './prose';
import { enReminder } from './reminder';
import { enReport } from './report';
import { enTabNotes } from './tabNotes';
import { enZalo } from './zalo';

export const en: Catalogue = {
  language: 'en',
  findings: enFindings,
  severities: { error: 'Error', warning: 'Warning', fixed: 'Understood' },
  leftOutReasons: {
    DATE_MISSING: 'no date',
    DATE_INVALID: 'no real date',
    DATE_OUTSIDE_CAMPAIGN: 'date outside the campaign',
    DATE_IN_FUTURE: 'date not yet come',
    UNIT_MISSING: 'no unit',
    UNIT_UNKNOWN: 'unit not in the list',
    ENCODING_LEGACY: 'old font encoding (TCVN3/VNI)',
    DUPLICATE_ROW: 'same unit and date twice',
    COUNT_NOT_NUMBER: 'not a number',
    COUNT_NEGATIVE: 'below zero',
    COUNT_FRACTION: 'a fraction or percentage',
    COUNT_IS_DATE: 'a count turned into a date',
    COUNT_AMBIGUOUS: 'a count that is not clear',
    OVER_BASE: 'above the base',
  },
  statuses: {
    met: 'Met',
    onTrack: 'On track',
    atRisk: 'At risk',
    behind: 'Behind',
    overdue: 'Overdue',
    notStarted: 'Not started',
    noTarget: 'Followed only',
  },
  reporting: {
    onTime: 'On time',
    late: 'Late',
    zero: 'No activity',
    notReported: 'Not reported',
    notMatching: 'Not matching',
  },
  period: enPeriods,
  labels: enLabels,
  prose: enProse,
  report: enReport,
  mail: enMail,
  official: enOfficial,
  zalo: enZalo,
  reminder: enReminder,
  menu: enMenu,
  dialogs: enDialogs,
  automation: enAutomation,
  tabNotes: enTabNotes,
};
