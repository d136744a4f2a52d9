// The menu in English.
import type { MenuWords } from '../menuWords';

export const enMenu: MenuWords = {
  title: 'Campaign',
  setUp: 'Set up',
  showDesk: 'Desk',
  buildWeeklyReport: 'Build weekly report',
  sendWeeklyEmail: 'Send weekly e-mail',
  checkTallies: 'Check tallies',
  refreshProgress: 'Refresh progress',
  openTallyPeriod: 'Open tally period',
  remindSilentUnits: 'Remind silent units',
  showZaloMessage: 'Zalo message',
  showSetUp: 'Create step by step',
  setUpCampaign: 'Create campaign',
  auditPlan: 'Audit the plan',
  installTriggers: 'Turn automation on',
  removeTriggers: 'Turn automation off',
  runSelfCheck: 'Self-check',
  showHelp: 'Help',
};
