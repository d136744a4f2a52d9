// Developer metadata: reading the four ways of adding it.
import type { MetadataModel } from '../../model/workbook';
import { EnumValue } from '../../runtime/enumeration';

/** Reads `(key)`, `(key, visibility)`, `(key, value)` and `(key, value, visibility)`; every script sees it unless told. */
export function readMetadata(key: string, more: readonly unknown[]): MetadataModel {
  const value = more.find((argument) => typeof argument === 'string');
  const isPrivate = more.some((argument) => argument instanceof EnumValue && argument.name() === 'PROJECT');
  return { key, value: value ?? '', ...(isPrivate ? { visibility: 'PROJECT' } : {}) };
}

/** The overloads of addDeveloperMetadata. */
export const metadataOverloads = [
  'String',
  'String, DeveloperMetadataVisibility',
  'String, String',
  'String, String, DeveloperMetadataVisibility',
] as const;
