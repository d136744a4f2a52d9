// Google's limits for a consumer account, from its page "Quotas for Google Services".
import { wallTimeAt } from '../../model/showing/timeZones';
import type { Quotas } from '../hostTypes';

export const consumerQuotas: Quotas = {
  mailRecipientsPerDay: 100,
  mailRecipientsPerMessage: 50,
  mailBodyBytes: 200 * 1024,
  mailAttachmentBytes: 25 * 1024 * 1024,
  mailSubjectCharacters: 250,
  triggers: 20,
  propertyValueBytes: 9 * 1024,
  propertyStoreBytes: 500 * 1024,
  cacheKeyCharacters: 250,
  cacheValueBytes: 100 * 1024,
  cacheSeconds: 21_600,
  cellCharacters: 50_000,
  workbookCells: 10_000_000,
  runMilliseconds: 6 * 60_000,
  simpleTriggerMilliseconds: 30_000,
  triggerMillisecondsPerDay: 90 * 60_000,
};

/** Google renews daily quotas at midnight Pacific time: the person and that day, as a key. */
export const dailyKey = (user: string, now: Date): string => {
  const day = Math.floor(wallTimeAt(now.getTime(), 'America/Los_Angeles') / 86_400_000);
  return `${user} ${day}`;
};

/** Bytes of a text in UTF-8. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
