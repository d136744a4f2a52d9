// Reads the eight ways of calling Spreadsheet.insertSheet.
import type { SheetModel } from '../../../model/workbook';
import { stateOf } from '../../../runtime/objects/objectStates';
import { sheetKind } from '../kinds';

export interface SheetInsertion {
  readonly name: string | undefined;
  /** Position from 0; behind the tab in front when undefined. */
  readonly index: number | undefined;
  readonly template: SheetModel | undefined;
}

/** Name, position and template in whichever combination they were given; the gate has checked the signature. */
export const readInsertion = (args: readonly unknown[]): SheetInsertion => {
  const name = args.find((argument) => typeof argument === 'string');
  const index = args.find((argument) => typeof argument === 'number');
  const options = args.find((argument) => typeof argument === 'object' && argument !== null);
  return { name, index, template: options === undefined ? undefined : templateOf(options) };
};

const templateOf = (options: object): SheetModel | undefined => {
  const template: unknown = 'template' in options ? options.template : undefined;
  return typeof template === 'object' && template !== null ? stateOf(sheetKind, template).sheet : undefined;
};
