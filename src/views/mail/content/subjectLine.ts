// Subjects of mails: a header of one line.
import { shortenText } from '../../../vietnamese/shortenText';
import { plainText } from '../../shared/freeTexts';

/** Google takes no longer subject (source: platform quotas). */
const longest = 250;

/** The subject on one line, which no typed text breaks, at most 250 UTF-16 units long. */
export const subjectLine = (subject: string): string => shortenText(plainText(subject), longest);
