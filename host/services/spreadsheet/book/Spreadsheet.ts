// Google's class Spreadsheet, put together from its concerns.
import { defineClass } from '../../../runtime/objects/emulatedClass';
import { spreadsheetKind } from '../kinds';
import { requireFileEditable } from '../protection/permissions';
import { spreadsheetIdentity, spreadsheetIdentityRules } from './spreadsheetIdentity';
import { spreadsheetPeople, spreadsheetPeopleRules } from './spreadsheetPeople';
import { spreadsheetRangeRules, spreadsheetRanges } from './spreadsheetRanges';
import { spreadsheetSheetRules, spreadsheetSheets } from './spreadsheetSheets';

export const spreadsheetClass = defineClass(
  spreadsheetKind,
  { ...spreadsheetIdentity, ...spreadsheetPeople, ...spreadsheetRanges, ...spreadsheetSheets },
  {
    ...spreadsheetIdentityRules,
    ...spreadsheetPeopleRules,
    ...spreadsheetRangeRules,
    ...spreadsheetSheetRules,
  },
  { guard: requireFileEditable },
);
