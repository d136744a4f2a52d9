// Protections: making them, and Google's class.
import { takeId } from '../../../model/createWorkbook';
import { wholeGrid } from '../../../model/grid/cells';
import { mayPass } from '../../../model/protections';
import type { Area, ProtectionModel } from '../../../model/workbook';
import { requireSheetEditable } from './permissions';
import type { GoogleProtection } from '../googleTypes';
import type { ProtectionState, SheetPlace } from '../states';

/**
 * A new protection of the area, or of the whole tab. It mirrors who may edit the file, less the owner, who always
 * may and is not listed; where an organisation owns the file, all its people may at first. On a tab that is already protected the protection there is returned, as on live.
 */
export const addProtection = (place: SheetPlace, area?: Area): GoogleProtection => {
  requireSheetEditable(place);
  const { world, workbook, sheet } = place;
  const existing = area ? undefined : sheet.protections.find((protection) => protection.kind === 'SHEET');
  if (existing) return world.make.protection({ ...place, protection: existing });
  const protection: ProtectionModel = {
    id: takeId(workbook),
    kind: area ? 'RANGE' : 'SHEET',
    ...(area ? { area } : {}),
    unprotected: [],
    description: '',
    warningOnly: false,
    editors: workbook.editors.filter((editor) => editor !== workbook.owner),
    ...(workbook.people?.domain === undefined ? {} : { domainEdit: true }),
  };
  sheet.protections.push(protection);
  return world.make.protection({ world, workbook, sheet, protection });
};

/** Whether the run's user may write to what is protected. */
export const mayEditProtected = ({ world, workbook, protection }: ProtectionState): boolean =>
  mayPass(workbook, protection, world.execution.current().user);

/** The protected cells. */
export const areaOf = ({ sheet, protection }: ProtectionState): Area => protection.area ?? wholeGrid(sheet);
