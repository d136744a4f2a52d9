// The desk of a workbook that nothing can be computed on: what to mend, each with its place.
import type { DeskState } from '../../views/desk/deskState';
import type { Unusable } from '../run/results';
import { placeOf } from './placeOf';

/** The findings as they came. */
export const unusableDesk = ({ message, issues }: Unusable): DeskState => ({
  kind: 'unusable',
  message,
  findings: issues.map(({ severity, tab, row, column, message: sentence }) => ({
    severity,
    tab,
    row,
    column,
    place: placeOf(tab, row, column),
    message: sentence,
    more: 0,
  })),
});
