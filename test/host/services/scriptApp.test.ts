import { openSheet, refusalOf, village } from './hostSheet';

it('a trigger is made with its schedule and runs as its creator', () => {
  const { host } = openSheet();
  const { ScriptApp } = host.globals;
  const trigger = ScriptApp.newTrigger('onSchedule')
    .timeBased()
    .onWeekDay(ScriptApp.WeekDay.MONDAY)
    .atHour(11)
    .nearMinute(30)
    .inTimezone('Asia/Ho_Chi_Minh')
    .create();
  expect([trigger.getHandlerFunction(), String(trigger.getEventType())]).toEqual(['onSchedule', 'CLOCK']);
  expect(host.triggers).toEqual([
    {
      id: trigger.getUniqueId(),
      handler: 'onSchedule',
      event: 'CLOCK',
      creator: 'canbo@example.com',
      spreadsheetId: null,
      schedule: { onWeekDay: 'MONDAY', atHour: 11, nearMinute: 30, inTimezone: 'Asia/Ho_Chi_Minh' },
    },
  ]);
});

it('a trigger that comes once comes when its time has passed, and stays on the list', () => {
  const { host } = openSheet();
  host.load("function once() { return 'came' }");
  const { ScriptApp } = host.globals;
  ScriptApp.newTrigger('once').timeBased().after(60_000).create();
  const fire = () => host.fireClockTriggers().map(({ result }) => result);
  const early = fire();
  host.clock.set(new Date(host.clock.now().getTime() + 60_000));
  expect([early, fire(), fire()]).toEqual([[], ['came'], []]);
  expect(ScriptApp.getProjectTriggers()).toHaveLength(1);
});

it('nobody sees the triggers of others', () => {
  const { host, spreadsheet } = openSheet();
  const { ScriptApp } = host.globals;
  ScriptApp.newTrigger('onTallyEdit').forSpreadsheet(spreadsheet).onEdit().create();
  const seen = host.runCode('list', () => ScriptApp.getProjectTriggers().length, {
    kind: 'menu',
    user: village,
  });
  expect([seen.result, ScriptApp.getProjectTriggers().length]).toEqual([0, 1]);
});

it('a deleted trigger is gone', () => {
  const { host, spreadsheet } = openSheet();
  const { ScriptApp } = host.globals;
  const trigger = ScriptApp.newTrigger('onOpen').forSpreadsheet(spreadsheet).onOpen().create();
  ScriptApp.deleteTrigger(trigger);
  expect(ScriptApp.getProjectTriggers()).toEqual([]);
});

it('the twenty-first trigger of a user is refused', () => {
  const { host } = openSheet();
  const { ScriptApp } = host.globals;
  const create = () => ScriptApp.newTrigger('onSchedule').timeBased().everyHours(1).create();
  for (let count = 0; count < 20; count += 1) create();
  expect(refusalOf(create)).toBe(
    'Exception: This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  );
});

it.each([1, 5, 10, 15, 30])('a trigger may come every %i minutes', (minutes) => {
  const { ScriptApp } = openSheet().host.globals;
  expect(refusalOf(() => ScriptApp.newTrigger('f').timeBased().everyMinutes(minutes).create())).toBeNull();
});

it.each([0, 2, 20, 60])('a trigger may not come every %i minutes', (minutes) => {
  const { ScriptApp } = openSheet().host.globals;
  expect(refusalOf(() => ScriptApp.newTrigger('f').timeBased().everyMinutes(minutes))).toMatch(
    /^Exception: /,
  );
});

it('a trigger without an event is refused', () => {
  const { host, spreadsheet } = openSheet();
  expect(
    refusalOf(() => host.globals.ScriptApp.newTrigger('f').forSpreadsheet(spreadsheet).create()),
  ).toMatch(/^Exception: /);
});
