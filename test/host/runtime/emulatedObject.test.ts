import { createCallGate } from '../../../host/runtime/calls/callGate';
import { createClock } from '../../../host/runtime/clock';
import { defineClass, kindOf, read, write, type Emulates } from '../../../host/runtime/objects/emulatedClass';
import { exposeObject } from '../../../host/runtime/objects/emulatedObject';
import { createExecution } from '../../../host/runtime/runs/execution';
import { kindOfObject, stateOf } from '../../../host/runtime/objects/objectStates';

interface Box {
  get(): number;
  set(value: number): Box;
  open(): Box;
}

interface BoxState {
  value: number;
}

const boxKind = kindOf<Box, BoxState>('BoxService', 'Box');

const methods = {
  get() {
    return this.value;
  },
  set(value: number) {
    this.value = value;
    return this.self;
  },
} satisfies Emulates<Box, BoxState>;

const execution = createExecution('canbo@example.com');
const gate = createCallGate({
  execution,
  documentId: 'workbook-1',
  clock: createClock(new Date('2025-05-12T03:30:00Z')),
  grantedScopes: null,
  onCall: {},
  callCost: () => 0,
});
const guard = ({ value }: BoxState): void => {
  if (value < 0) throw new Error('gone');
};
const boxClass = defineClass(boxKind, methods, { get: read(), set: write('Integer') }, { guard });

const createBox = (value: number): Box => exposeObject(boxClass, { value }, gate);

it('methods work on the state and chain on the object', () => {
  const box = createBox(1);
  expect(box.set(5)).toBe(box);
  expect(box.get()).toBe(5);
});

it('calls are counted in the run that is going on', () => {
  const before = execution.current().counter.totals();
  createBox(1).set(2).get();
  const after = execution.current().counter.totals();
  expect([after.total - before.total, after.reads - before.reads, after.writes - before.writes]).toEqual([
    2, 1, 1,
  ]);
});

it('a member of Google’s that is not emulated, or of nobody’s, is refused by name', () => {
  expect(() => createBox(1).open()).toThrow('Box.open is not emulated');
  expect(() => Reflect.get(createBox(1), 'colour')).toThrow('Box.colour is not emulated');
  expect(() => Reflect.set(createBox(1), 'value', 1)).toThrow('Setting Box.value is not emulated');
});

it('engines and tools may look at an object without harm', () => {
  const box = createBox(1);
  expect([String(box), JSON.stringify(box), 'get' in box, 'open' in box]).toEqual(['Box', '{}', true, false]);
  expect(box.constructor).toBe(Object);
  return expect(Promise.resolve(box)).resolves.toBe(box);
});

it('the state behind an object is found by its class only', () => {
  const box = createBox(7);
  expect(stateOf(boxKind, box)).toMatchObject({ value: 7 });
  expect(kindOfObject(box)).toBe(boxKind);
  expect(kindOfObject({})).toBeUndefined();
  expect(() => stateOf(kindOf<Box, BoxState>('BoxService', 'Crate'), box)).toThrow(
    'An object of class Crate was expected.',
  );
});

it('an object whose thing is gone refuses every call', () => {
  expect(() => createBox(-1).get()).toThrow('gone');
});
