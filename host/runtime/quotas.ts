// Google's limits for a consumer account, from its page "Quotas for Google Services".
import type { Quotas } from './hostTypes';

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
};

/** Bytes of a text in UTF-8. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
