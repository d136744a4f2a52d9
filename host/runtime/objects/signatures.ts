// Checks arguments against a method's signature, and names their types as Google's refusal does.
import { EnumValue } from './enumeration';
import { kindOfObject } from './objectStates';

type Accepts = (value: unknown) => boolean;

const isText: Accepts = (value) => ['string', 'number', 'boolean'].includes(typeof value);
const isNumber: Accepts = (value) => typeof value === 'number';
const isPlain: Accepts = (value) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !isDate(value) &&
  !(value instanceof EnumValue) &&
  !kindOfObject(value);

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** The types of which signatures are made; any other name is a class or an enumeration of Google's. */
const types: Readonly<Record<string, Accepts>> = {
  Object: () => true,
  String: isText,
  Integer: isNumber,
  Number: isNumber,
  Boolean: (value) => typeof value === 'boolean',
  Date: isDate,
  Map: isPlain,
};

/** The test of one type: `String`, `String?` (null too), `String[][]` (rows whose cells may be null), `Object...`. */
const testOf = (type: string): Accepts => {
  if (type.endsWith('?')) {
    const test = acceptsType(type.slice(0, -1));
    return (value) => value === null || value === undefined || test(value);
  }
  if (type.endsWith('[]')) {
    const member = type.slice(0, -2);
    const test = acceptsType(member.endsWith('[]') ? member : `${member}?`);
    return (value) => Array.isArray(value) && value.every(test);
  }
  const test = types[type];
  if (test) return test;
  return (value) => {
    const className = value instanceof EnumValue ? value.typeName : kindOfObject(value)?.name;
    return className === type || className?.endsWith(`.${type}`) === true;
  };
};

const knownTypes = new Map<string, Accepts>();

/** The test of a type, read once: grids have thousands of members. */
const acceptsType = (type: string): Accepts => {
  const known = knownTypes.get(type);
  if (known) return known;
  const test = testOf(type);
  knownTypes.set(type, test);
  return test;
};

const accepts = (type: string, value: unknown): boolean => acceptsType(type)(value);

/** Whether the arguments fit the overload, e.g. `Integer, Integer`. */
const fits = (overload: string, args: readonly unknown[]): boolean => {
  const parameters = overload === '' ? [] : overload.split(',').map((type) => type.trim());
  const last = parameters.at(-1);
  if (last?.endsWith('...')) {
    const fixed = parameters.slice(0, -1);
    const rest = last.slice(0, -3);
    return (
      args.length >= fixed.length &&
      fixed.every((type, index) => accepts(type, args[index])) &&
      args.slice(fixed.length).every((value) => accepts(rest, value))
    );
  }
  return parameters.length === args.length && parameters.every((type, index) => accepts(type, args[index]));
};

/** Whether the arguments fit one of the overloads. */
export const matchesSignature = (overloads: readonly string[], args: readonly unknown[]): boolean =>
  overloads.some((overload) => fits(overload, args));

/** The types of the arguments as the refusal lists them: `String,number[],(class)`. */
export const describeTypes = (args: readonly unknown[]): string => args.map(describeType).join(',');

const describeType = (value: unknown): string => {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (isDate(value)) return 'Date';
  if (value instanceof EnumValue) return value.typeName;
  if (Array.isArray(value)) return describeArray(value);
  const kind = kindOfObject(value);
  if (kind) return kind.service === kind.name ? kind.name : `${kind.service}.${kind.name}`;
  return '(class)';
};

const describeArray = (values: readonly unknown[]): string => {
  const names = new Set(values.map(describeType));
  const [only] = names;
  return names.size === 1 && only !== undefined && only !== 'null' ? `${only}[]` : 'Object[]';
};
