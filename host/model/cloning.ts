// Deep copies of the workbook's plain data: objects, arrays, maps, sets and dates.

/** A copy that shares nothing with the original. */
export function cloneData<Data>(data: Data): Data {
  // Each branch gives back what it was given the kind of, which the compiler cannot follow.
  if (Array.isArray(data)) return data.map((member: unknown) => cloneData(member)) as Data;
  if (data instanceof Map) {
    return new Map([...data].map(([key, member]) => [key, cloneData(member)] as const)) as Data;
  }
  if (data instanceof Set) return new Set(data) as Data;
  if (data instanceof Date) return new Date(data) as Data;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, member]) => [key, cloneData(member)])) as Data;
}
