// What the account of whoever runs this can do.
import type { Experiment } from './experiment';

const experiments: readonly Experiment[] = [
  {
    id: 'memory',
    expected: 'kept',
    observe: () => {
      const properties = PropertiesService.getDocumentProperties();
      properties.setProperty('selfCheck', 'kept');
      const kept = properties.getProperty('selfCheck');
      properties.deleteProperty('selfCheck');
      return String(kept);
    },
  },
  {
    id: 'lock',
    expected: 'true',
    observe: () => {
      const lock = LockService.getDocumentLock();
      const got = lock.tryLock(1_000);
      if (got) lock.releaseLock();
      return String(got);
    },
  },
  { id: 'mailQuota', expected: null, observe: () => String(MailApp.getRemainingDailyQuota()) },
  { id: 'ownTriggers', expected: null, observe: () => String(ScriptApp.getProjectTriggers().length) },
  {
    id: 'userTold',
    expected: 'told',
    observe: () => (Session.getEffectiveUser().getEmail() === '' ? 'blank' : 'told'),
  },
];

export const accountExperiments = (): readonly Experiment[] => experiments;
