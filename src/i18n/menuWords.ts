// The items of the menu, as a type.

/** Each is named as the function that it runs. */
export type MenuItem =
  | 'showDesk'
  | 'buildWeeklyReport'
  | 'sendWeeklyEmail'
  | 'checkTallies'
  | 'refreshProgress'
  | 'openTallyPeriod'
  | 'remindSilentUnits'
  | 'showZaloMessage'
  | 'showSetUp'
  | 'setUpCampaign'
  | 'auditPlan'
  | 'installTriggers'
  | 'removeTriggers'
  | 'runSelfCheck'
  | 'showHelp';

export type MenuWords = Readonly<Record<MenuItem | 'title' | 'setUp', string>>;
