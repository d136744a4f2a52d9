// Google's classes TriggerBuilder, SpreadsheetTriggerBuilder and ClockTriggerBuilder.
import type { CallGate } from '../../runtime/calls/callGate';
import {
  defineClass,
  handle,
  kindOf,
  write,
  type Emulates,
  type Receiver,
} from '../../runtime/objects/emulatedClass';
import { exposeObject } from '../../runtime/objects/emulatedObject';
import { nameOf } from '../../runtime/objects/enumeration';
import { refuse } from '../../runtime/objects/exceptions';
import { stateOf } from '../../runtime/objects/objectStates';
import type { TriggerEvent, TriggerModel } from '../../runtime/runs/triggerModel';
import { spreadsheetKind } from '../spreadsheet/kinds';
import { createTrigger } from './Trigger';

type GoogleBuilder = GoogleAppsScript.Script.TriggerBuilder;
type GoogleDocumentBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;
type GoogleClockBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;

/** What a trigger is to be, as far as it is known. */
interface Draft {
  readonly gate: CallGate;
  /** Installs the trigger; refuses one too many. */
  readonly install: (trigger: Omit<TriggerModel, 'id' | 'creator'>) => TriggerModel;
  readonly handler: string;
  readonly spreadsheetId: string | null;
  event: TriggerEvent | null;
  schedule: Readonly<Record<string, number | string>>;
}

const created = (draft: Draft): GoogleAppsScript.Script.Trigger => {
  const { gate, install, handler, spreadsheetId, event, schedule } = draft;
  if (event === null) refuse('The trigger has no event. Choose one before creating it.');
  return createTrigger(install({ handler, event, spreadsheetId, schedule }), gate);
};

const documentMethods = {
  onOpen() {
    this.event = 'ON_OPEN';
    return this.self;
  },
  onEdit() {
    this.event = 'ON_EDIT';
    return this.self;
  },
  onChange() {
    this.event = 'ON_CHANGE';
    return this.self;
  },
  onFormSubmit() {
    this.event = 'ON_FORM_SUBMIT';
    return this.self;
  },
  create() {
    return created(this);
  },
} satisfies Emulates<GoogleDocumentBuilder, Draft>;

const documentClass = defineClass(
  kindOf<GoogleDocumentBuilder, Draft>('ScriptApp', 'SpreadsheetTriggerBuilder'),
  documentMethods,
  { onOpen: handle(), onEdit: handle(), onChange: handle(), onFormSubmit: handle(), create: write() },
);

type ClockSelf = Receiver<GoogleClockBuilder, Draft>;

const timed = (builder: ClockSelf, name: string, value: number | string): GoogleClockBuilder => {
  builder.schedule = { ...builder.schedule, [name]: value };
  return builder.self;
};

const clockMethods = {
  everyMinutes(count: number) {
    if (![1, 5, 10, 15, 30].includes(count)) refuse('The value you passed to everyMinutes was invalid.');
    return timed(this, 'everyMinutes', count);
  },
  everyHours(count: number) {
    return timed(this, 'everyHours', count);
  },
  everyDays(count: number) {
    return timed(this, 'everyDays', count);
  },
  everyWeeks(count: number) {
    return timed(this, 'everyWeeks', count);
  },
  onWeekDay(day: GoogleAppsScript.Base.Weekday) {
    return timed(this, 'onWeekDay', nameOf(day));
  },
  onMonthDay(day: number) {
    return timed(this, 'onMonthDay', day);
  },
  atHour(hour: number) {
    return timed(this, 'atHour', hour);
  },
  nearMinute(minute: number) {
    return timed(this, 'nearMinute', minute);
  },
  inTimezone(timeZone: string) {
    return timed(this, 'inTimezone', timeZone);
  },
  after(milliseconds: number) {
    return timed(this, 'after', milliseconds);
  },
  at(date: GoogleAppsScript.Base.Date) {
    return timed(this, 'at', new Date(date.getTime()).toISOString());
  },
  atDate(year: number, month: number, day: number) {
    return timed(this, 'atDate', `${year}-${month}-${day}`);
  },
  create() {
    return created(this);
  },
} satisfies Emulates<GoogleClockBuilder, Draft>;

const one = handle('Integer');

const clockClass = defineClass(
  kindOf<GoogleClockBuilder, Draft>('ScriptApp', 'ClockTriggerBuilder'),
  clockMethods,
  {
    everyMinutes: one,
    everyHours: one,
    everyDays: one,
    everyWeeks: one,
    onWeekDay: handle('WeekDay'),
    onMonthDay: one,
    atHour: one,
    nearMinute: one,
    inTimezone: handle('String'),
    after: one,
    at: handle('Date'),
    atDate: handle('Integer, Integer, Integer'),
    create: write(),
  },
);

type BuilderState = Pick<Draft, 'gate' | 'install' | 'handler'>;

const draftOf = (
  { gate, install, handler }: BuilderState,
  event: TriggerEvent | null,
  id: string | null,
): Draft => ({ gate, install, handler, spreadsheetId: id, event, schedule: {} });

const builderMethods = {
  forSpreadsheet(spreadsheet: unknown) {
    const id =
      typeof spreadsheet === 'object' && spreadsheet !== null
        ? stateOf(spreadsheetKind, spreadsheet).workbook.id
        : String(spreadsheet);
    return exposeObject(documentClass, draftOf(this, null, id), this.gate);
  },
  timeBased() {
    return exposeObject(clockClass, draftOf(this, 'CLOCK', null), this.gate);
  },
} satisfies Emulates<GoogleBuilder, BuilderState>;

const builderClass = defineClass(
  kindOf<GoogleBuilder, BuilderState>('ScriptApp', 'TriggerBuilder'),
  builderMethods,
  { forSpreadsheet: handle('Spreadsheet', 'String'), timeBased: handle() },
);

/** A builder for a trigger that calls the handler. */
export const createTriggerBuilder = (
  handler: string,
  install: Draft['install'],
  gate: CallGate,
): GoogleBuilder => exposeObject(builderClass, { gate, install, handler }, gate);
