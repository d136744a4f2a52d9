// Whatever a page sends to whatever function: nothing is thrown, what is not understood changes nothing and asks nobody,
// and the answer says what was wrong. What is understood is told here a second time, member by member.
import fc from 'fast-check';
import type { Host } from '../../host/createHost';
import { periodKinds } from '../../src/domain/plan/campaign';
import { templates } from '../../src/templates';
import { runMenu, valuesOf } from '../support/commune';
import { openVillage, typeTally } from '../support/village';

type Test = (value: unknown) => boolean;

interface Member {
  readonly is: Test;
  readonly samples: readonly unknown[];
  readonly needed?: true;
}

type Shape = Readonly<Record<string, Member>>;

const isText =
  (most: number): Test =>
  (value) =>
    typeof value === 'string' && value.length <= most;

const flag: Member = { is: (value) => typeof value === 'boolean', samples: [true, false] };
const plain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fits = (shape: Shape, value: unknown): boolean =>
  plain(value) &&
  Object.keys(value).every((name) => Object.hasOwn(shape, name) && shape[name]?.is(value[name]) === true) &&
  Object.entries(shape).every(([name, { needed }]) => needed !== true || Object.hasOwn(value, name));

const day = /^\d{4}-\d{2}-\d{2}$/;
const period = (kinds: readonly string[]): Member => {
  const shape: Shape = {
    kind: { is: (value) => kinds.some((kind) => kind === value), samples: kinds, needed: true },
    from: {
      is: (value) => typeof value === 'string' && day.test(value),
      samples: ['2025-04-21'],
      needed: true,
    },
  };
  return { is: (value) => fits(shape, value), samples: [{ kind: kinds[0], from: '2025-04-21' }] };
};

const ids = templates.map(({ id }) => id);
const template: Member = { is: (value) => ids.some((id) => id === value), samples: ids };

const asked =
  'name parentAuthority issuingAuthority placeName unitWord start end villageDeadline recipients'.split(' ');
const settings: Member = {
  is: (value) => fits(Object.fromEntries(asked.map((key) => [key, { is: isText(500), samples: [] }])), value),
  samples: [{ start: '18/04/2025', recipients: 'x' }, {}],
};

const shapes: Readonly<Record<string, Shape>> = {
  showDesk: {},
  auditPlan: {},
  checkTallies: {},
  refreshProgress: {},
  showZaloMessage: {},
  installTriggers: {},
  removeTriggers: {},
  showHelp: {},
  selectCell: {
    tab: { is: isText(100), samples: ['Nhập liệu', 'Cấu hình', 'Không có'], needed: true },
    row: {
      is: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 10_000_000,
      samples: [1, 2, 9_999_999],
    },
    column: { is: (value) => typeof value === 'string' && /^[A-Z]{1,3}$/.test(value), samples: ['A', 'ZZZ'] },
  },
  showSetUp: { template },
  setUpCampaign: {
    template: { ...template, needed: true },
    settings,
    units: { is: isText(100_000), samples: ['Thôn 1\t20\nThôn 2\t=1+1', ''] },
    columns: {
      is: (value) => Array.isArray(value) && value.length <= 60 && value.every(isText(40)),
      samples: [['DS14'], []],
    },
    preview: flag,
    setRegion: flag,
    renameForeign: flag,
    arrangeTallies: flag,
  },
  openTallyPeriod: { period: period(['week']) },
  buildWeeklyReport: { period: period(periodKinds) },
  sendWeeklyEmail: {
    preview: flag,
    seen: { is: isText(100), samples: ['0badc0de', ''] },
    again: {
      is: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value),
      samples: ['2025-04-28T11:30'],
    },
  },
  remindSilentUnits: { preview: flag },
};

/** What Google's own events are told by: a page that sends these is asked as the menu is. */
const eventMembers = ['authMode', 'triggerUid', 'source', 'commonEventObject'];
const looksLikeEvent = (value: unknown): boolean =>
  plain(value) && eventMembers.some((name) => Object.hasOwn(value, name));

/** Anything, and what is nearly or wholly right. */
const argumentsOf = (shape: Shape): fc.Arbitrary<unknown> => {
  const anything = fc.jsonValue({ maxDepth: 3 });
  const members = Object.fromEntries(
    Object.entries(shape).map(([name, { samples }]) => [
      name,
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...samples) }, { weight: 1, arbitrary: anything }),
    ]),
  );
  const near = fc.record(members, { requiredKeys: [] });
  const hostile = fc.constantFrom<unknown>(
    JSON.parse('{"__proto__":{"template":"blank"}}'),
    { constructor: { name: 'x' } },
    { toString: 1 },
    [{}],
    '{}',
    0,
    false,
    '',
    null,
  );
  return fc
    .oneof(
      { weight: 3, arbitrary: near },
      { weight: 1, arbitrary: anything },
      { weight: 1, arbitrary: hostile },
    )
    .filter((value) => !looksLikeEvent(value));
};

const refusal = /(phải là|mục lạ|không đúng dạng).*Chưa làm gì\.$/s;

const stateOf = (host: Host): string =>
  JSON.stringify([
    host.workbook.sheets.map((sheet) => [sheet.name, valuesOf(sheet), sheet.hidden, sheet.protections]),
    host.mails.length,
    host.triggers,
    host.dialogs.length,
  ]);

const openWeek = (): Host => {
  const host = openVillage({ now: '2025-04-28T11:30' });
  typeTally(host, 2, '23/04/2025', 'Thôn 1', 30, 8);
  typeTally(host, 3, '24/04/2025', 'Thôn 3', 'mười hai', 3);
  return host;
};
const prepared = openWeek();
const before = stateOf(prepared);

describe.each(Object.keys(shapes))('%s, called with anything', (act) => {
  const shape = shapes[act] ?? {};

  it('answers in words, and does nothing that is not understood', () => {
    fc.assert(
      fc.property(argumentsOf(shape), (given) => {
        const isUnderstood = fits(shape, given);
        const host = isUnderstood ? prepared.clone() : prepared;
        // The host hands over whatever it is given, as it does an event.
        const { error, result } = runMenu(host, act, given as object);
        expect(error).toBeUndefined();
        expect(result).toEqual(
          expect.objectContaining({ ok: expect.any(Boolean), message: expect.any(String) }),
        );
        const { ok, message } = result as { ok: boolean; message: string };
        if (isUnderstood) expect(message).not.toMatch(refusal);
        else {
          expect(ok).toBe(false);
          expect(message).toMatch(refusal);
          expect(stateOf(host)).toBe(before);
        }
        if (!ok) expect(host.dialogs.length).toBe(prepared.dialogs.length);
      }),
      { numRuns: 40 },
    );
  });
});
