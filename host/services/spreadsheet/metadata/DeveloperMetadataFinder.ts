// Google's class DeveloperMetadataFinder: through the file, a tab, or the rows and columns of a range.
import { containsCell } from '../../../model/grid/areas';
import type { MetadataModel } from '../../../model/workbook';
import { defineClass, handle, read, type Emulates } from '../../../runtime/objects/emulatedClass';
import { nameOf } from '../../../runtime/objects/enumeration';
import type { GoogleDeveloperMetadataFinder } from '../googleTypes';
import { metadataFinderKind } from '../kinds';
import { locationType, metadataId } from './metadata';
import type { MetadataFinderState, MetadataState } from '../states';

/** Every entry of the searched place, and of what lies within it. */
const entriesOf = ({ world, workbook, sheet, area }: MetadataFinderState): MetadataState[] => {
  const tabs = sheet ? [sheet] : workbook.sheets;
  const own = sheet ? [] : workbook.metadata.map((entry) => ({ world, workbook, sheet: null, entry }));
  const within = tabs.flatMap((tab) =>
    tab.metadata
      .filter(({ line }) => !area || (line && containsLine(area, line)))
      .map((entry) => ({ world, workbook, sheet: tab, entry })),
  );
  return [...own, ...within];
};

const containsLine = (
  area: NonNullable<MetadataFinderState['area']>,
  line: MetadataModel['line'],
): boolean => {
  if (line?.axis === 'row') return containsCell(area, line.number, area.column);
  return line !== undefined && containsCell(area, area.row, line.number);
};

const isWanted = (state: MetadataState, { wanted }: MetadataFinderState): boolean => {
  const found = {
    id: wanted.id === undefined ? undefined : metadataId(state),
    key: state.entry.key,
    value: state.entry.value,
    visibility: state.entry.visibility ?? 'DOCUMENT',
    locationType: locationType(state),
  };
  return Object.entries(wanted).every(([name, member]) => Reflect.get(found, name) === member);
};

const finderMethods = {
  withId(id: number) {
    this.wanted.id = id;
    return this.self;
  },
  withKey(key: string) {
    this.wanted.key = key;
    return this.self;
  },
  withValue(value: string) {
    this.wanted.value = value;
    return this.self;
  },
  withVisibility(visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility) {
    this.wanted.visibility = nameOf(visibility);
    return this.self;
  },
  withLocationType(type: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType) {
    this.wanted.locationType = nameOf(type);
    return this.self;
  },
  find() {
    return entriesOf(this)
      .filter((state) => isWanted(state, this))
      .map(this.world.make.metadata);
  },
} satisfies Emulates<GoogleDeveloperMetadataFinder, MetadataFinderState>;

export const metadataFinderClass = defineClass(metadataFinderKind, finderMethods, {
  withId: handle('Integer'),
  withKey: handle('String'),
  withValue: handle('String'),
  withVisibility: handle('DeveloperMetadataVisibility'),
  withLocationType: handle('DeveloperMetadataLocationType'),
  find: read(),
});
