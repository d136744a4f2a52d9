// The plan is remembered without the links to the units' own rows: they change with every opening, and no check asks for them.
import type { MemoryPort } from '../../../src/services/ports/memory';
import { recallPlan, rememberPlan } from '../../../src/services/memory/plan';

const zone = { timeZone: 'Asia/Ho_Chi_Minh', minutes: 420 };

const remembered = (link: string) => {
  const values = new Map<string, string>();
  const memory: MemoryPort = {
    get: (key) => values.get(key) ?? null,
    set: (key, value) => void values.set(key, value),
    setAll: (more) => Object.entries(more).forEach(([key, value]) => values.set(key, value)),
    reload: () => undefined,
  };
  const units = [
    ['Mã', 'Tên đơn vị', 'Lối vào', 'Công dân [DS14]'],
    ['T1', 'Thôn 1', link, 120],
  ];
  rememberPlan(
    memory,
    new Map([['units', { title: () => 'Đơn vị', values: units, formulas: [], shown: [] }]]),
    [],
    { zone, countFormulas: false },
  );
  return { texts: Object.fromEntries(values), units: recallPlan(memory)?.grids.get('units')?.values };
};

it('another link is the same plan, and the column stands where it stood', () => {
  const before = remembered('https://example.test/edit#gid=1&range=A2:E8');
  expect(remembered('https://example.test/edit#gid=1&range=A9:E15').texts).toEqual(before.texts);
  expect(before.units).toEqual([
    ['Mã', 'Tên đơn vị', 'Lối vào', 'Công dân [DS14]'],
    ['T1', 'Thôn 1', '', 120],
  ]);
});
