// Small texts kept in the properties of the spreadsheet, read once per run.
import type { MemoryPort } from '../services/ports/memory';

/** Reads all properties at the first question and writes each change through. */
export const createDocumentMemory = (): MemoryPort => {
  let known: Record<string, string> | null = null;
  let opened: GoogleAppsScript.Properties.Properties | null = null;
  const store = (): GoogleAppsScript.Properties.Properties =>
    (opened ??= PropertiesService.getDocumentProperties());
  const all = (): Record<string, string> =>
    (known ??= { ...(store().getProperties() as Record<string, string>) });
  const setAll = (values: Readonly<Record<string, string>>): void => {
    Object.assign(all(), values);
    store().setProperties({ ...values });
  };
  return {
    get: (key) => all()[key] ?? null,
    set: (key, value) => setAll({ [key]: value }),
    setAll,
    reload: () => {
      known = null;
    },
  };
};
