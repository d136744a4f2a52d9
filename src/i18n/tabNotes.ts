// Notes that explain settings and columns to whoever fills them, as a type.
import type { SettingKey } from '../domain/plan/campaign';
import type { ColumnKey, TableKey } from '../schema/tabs';

/** By tab, then by the key of the column; a column that explains itself has none. */
export type ColumnNotes = {
  readonly [Tab in TableKey]?: Readonly<Partial<Record<ColumnKey<Tab>, string>>>;
};

export interface TabNotes {
  readonly settings: Readonly<Record<SettingKey, string>>;
  readonly columns: ColumnNotes;
}
