// Small texts kept in the properties of the spreadsheet, read once per run.
import type { MemoryPort } from '../services/ports';

export type DocumentMemory = MemoryPort;

/** Reads all properties at the first question and writes each change through. */
export const createDocumentMemory = (): DocumentMemory => {
  let known: Record<string, string> | null = null;
  const all = (): Record<string, string> =>
    (known ??= { ...(PropertiesService.getDocumentProperties().getProperties() as Record<string, string>) });
  return {
    get: (key) => all()[key] ?? null,
    set: (key, value) => {
      all()[key] = value;
      PropertiesService.getDocumentProperties().setProperty(key, value);
    },
  };
};
