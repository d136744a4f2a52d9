// Range: borders and text rotation.
import { readColor } from '../../../model/showing/colors';
import { changeCells, restyle, type StylePatch } from '../../../model/grid/cells';
import type { Area, Border, BorderLine } from '../../../model/workbook';
import { read, write, type Emulates, type Rules } from '../../../runtime/objects/emulatedClass';
import { nameOf } from '../../../runtime/objects/enumeration';
import { rotation } from '../cells/cellFormats';
import { fillFormat } from '../cells/formatWriting';
import type { GoogleRange, UnlistedRangeMembers } from '../googleTypes';
import { requireEditable } from '../protection/permissions';
import type { RangePlace } from '../states';

/** True draws, false removes, null keeps what is there. */
type Switch = boolean | null;

interface BorderChoice {
  readonly top: Switch;
  readonly left: Switch;
  readonly bottom: Switch;
  readonly right: Switch;
  readonly vertical: Switch;
  readonly horizontal: Switch;
}

/** Which switch rules a side of a cell: the outer ones at the edge of the area, the inner ones within. */
const sidesOf = (choice: BorderChoice, area: Area, row: number, column: number): Record<string, Switch> => ({
  top: row === area.row ? choice.top : choice.horizontal,
  bottom: row === area.lastRow ? choice.bottom : choice.horizontal,
  left: column === area.column ? choice.left : choice.vertical,
  right: column === area.lastColumn ? choice.right : choice.vertical,
});

const patchOf = (sides: Record<string, Switch>, border: Border): StylePatch => {
  const drawn = Object.entries(sides).filter(([, isDrawn]) => isDrawn !== null);
  return Object.fromEntries(drawn.map(([side, isDrawn]) => [side, isDrawn ? border : undefined]));
};

export const rangeBorders = {
  /** Null where the first cell has no border at all. */
  getBorder() {
    const style = this.sheet.rows.get(this.area.row)?.get(this.area.column)?.style ?? {};
    const isBordered = style.top ?? style.right ?? style.bottom ?? style.left;
    return isBordered ? this.world.make.borders(style) : null;
  },
  setBorder(
    top: Switch,
    left: Switch,
    bottom: Switch,
    right: Switch,
    vertical: Switch,
    horizontal: Switch,
    color?: string | null,
    style?: GoogleAppsScript.Spreadsheet.BorderStyle | null,
  ) {
    requireEditable(this, this.area);
    const choice = { top, left, bottom, right, vertical, horizontal };
    const line = style === undefined || style === null ? 'SOLID' : nameOf(style);
    // The gate has checked that the style is one of Google's border styles.
    const border: Border = { style: line as BorderLine, color: readColor(color ?? 'black') ?? '#000000' };
    changeCells(this.sheet, this.area, (cell, row, column) => {
      restyle(cell, patchOf(sidesOf(choice, this.area, row, column), border));
    });
    return this.self;
  },
  setTextRotation(degrees: unknown) {
    fillFormat(this, rotation, Number(degrees));
    return this.self;
  },
} satisfies Emulates<GoogleRange & UnlistedRangeMembers, RangePlace>;

const switches = 'Boolean?, Boolean?, Boolean?, Boolean?, Boolean?, Boolean?';

export const rangeBorderRules: Rules<typeof rangeBorders> = {
  getBorder: read(),
  setBorder: write(switches, `${switches}, String?, BorderStyle?`),
  setTextRotation: write('Integer'),
};
