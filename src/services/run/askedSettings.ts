// The few settings that must be asked before a campaign can begin; the others have a value that serves.
import type { SettingKey } from '../../domain/plan/campaign';

/** In the order in which they are asked. */
export const askedSettings = [
  'name',
  'parentAuthority',
  'issuingAuthority',
  'placeName',
  'unitWord',
  'start',
  'end',
  'villageDeadline',
  'recipients',
] as const satisfies readonly SettingKey[];

export type AskedSetting = (typeof askedSettings)[number];
