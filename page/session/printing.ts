// A browser makes no PDF of a page. What the add-in would have as one is kept as the page that it is made of, and shown
// as it prints.
import type { FileContent } from '../../host/model/workbook';

/** Stands in for a converter: the page itself. */
export const printPages = (html: string): Uint8Array => new TextEncoder().encode(html);

/** The page that the file would be printed from; null for any other file. */
export const pageToPrint = ({ contentType, bytes }: FileContent): string | null => {
  if (contentType !== 'application/pdf') return null;
  const text = new TextDecoder().decode(bytes);
  return text.startsWith('%PDF') ? null : text;
};
