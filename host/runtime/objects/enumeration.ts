// Google's enumerations: values that print as their name and are compared by identity.

/** One value of an enumeration. */
export class EnumValue {
  constructor(
    /** As error messages name it: `SpreadsheetApp.BorderStyle`. */
    readonly typeName: string,
    private readonly label: string,
    private readonly position: number,
  ) {}

  name(): string {
    return this.label;
  }

  ordinal(): number {
    return this.position;
  }

  compareTo(other: EnumValue): number {
    return this.position - other.position;
  }

  toString(): string {
    return this.label;
  }

  toJSON(): string {
    return this.label;
  }
}

/** An enumeration with the names in their order. `Google` is its type, e.g. `typeof GoogleAppsScript.Base.Button`. */
export const enumeration = <Google>(
  typeName: string,
  names: readonly Extract<keyof Google, string>[],
): Google => {
  const entries = names.map((name, position) => [name, new EnumValue(typeName, name, position)]);
  // @types/google-apps-script declares these as numeric enums, which they are not on live: they are objects.
  return Object.freeze(Object.fromEntries(entries)) as unknown as Google;
};

/** The name of a value, e.g. 'SOLID'; throws for what is no value of an enumeration. */
export const nameOf = (value: unknown): string => {
  if (value instanceof EnumValue) return value.name();
  throw new TypeError(`${String(value)} is no value of an enumeration.`);
};

/** The value of an enumeration by its name; throws when there is none. */
export const valueNamed = <Google extends object>(
  values: Google,
  name: string,
): Google[Extract<keyof Google, string>] => {
  const key = Object.keys(values).find((candidate) => candidate === name);
  if (key === undefined) throw new TypeError(`No value ${name} in the enumeration.`);
  // Object.keys lists the names of the enumeration and nothing else.
  return values[key as Extract<keyof Google, string>];
};
