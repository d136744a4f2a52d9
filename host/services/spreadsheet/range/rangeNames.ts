// Names for ranges, and which ones Sheets takes.
import { refusals, refuse } from '../../../runtime/objects/exceptions';

/** Refuses a name that is too long, starts with a digit, has other signs, or reads as a cell or a truth value. */
export const requireRangeName = (name: string): void => {
  const isName =
    /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) &&
    !/^[a-z]{1,3}\d+$/i.test(name) &&
    !/^r\d*c\d*$/i.test(name) &&
    !/^(true|false)$/i.test(name);
  if (!isName) refuse(refusals.invalidRangeName);
};
