// The enumerations of ScriptApp.
import { enumeration } from '../../runtime/objects/enumeration';

type Enums = typeof GoogleAppsScript.Script;

export const authModes = enumeration<Enums['AuthMode']>('ScriptApp.AuthMode', [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);
export const eventTypes = enumeration<Enums['EventType']>('ScriptApp.EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);
export const triggerSources = enumeration<Enums['TriggerSource']>('ScriptApp.TriggerSource', [
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
]);
export const weekdays = enumeration<typeof GoogleAppsScript.Base.Weekday>('ScriptApp.WeekDay', [
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
]);
