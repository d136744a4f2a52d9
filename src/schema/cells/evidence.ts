/**
 * Tells whether the evidence that a village gives for its figures can be opened.
 */
import { cleanText } from '../../vietnamese/cleanText';

/** A link names a host: a scheme alone, or http without s, is none. */
const httpsLink = /https:\/\/[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/iu;

/** Returns true for a blank text and for one that holds an https link, wherever in it the link stands. */
export const isLinkEvidence = (text: string): boolean => {
  const clean = cleanText(text);
  return clean === '' || httpsLink.test(clean);
};
