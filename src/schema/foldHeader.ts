// Headers, setting names and choices are compared without case, spaces and diacritics.
import { foldName, stripDiacritics } from '../vietnamese/foldName';
import { rememberPerText } from '../vietnamese/rememberPerText';

/** The text in plain letters, digits and signs alone: `Đến hết ngày` and `den het  ngay` fold alike. */
export const foldHeader = rememberPerText((text) => stripDiacritics(foldName(text)).replace(/\s+/g, ''));
