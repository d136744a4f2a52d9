// Prints documents for mails, and keeps in mind whether the last one could not be: a mail goes without it.
import { htmlToPdf, PdfError } from '../host/files/pdf';

/** `noChromium`: there is nothing to print with. `failed`: there is, and it did not print. */
export type PdfTrouble = 'noChromium' | 'failed';

export interface PdfPrinter {
  /** The page as a PDF; throws PdfError when it cannot be printed. */
  readonly print: (html: string) => Uint8Array;
  /** What kept the last page from being printed; null when nothing did. */
  readonly trouble: () => PdfTrouble | null;
}

/** A printer over the Chromium that is installed, or over another way to print. */
export const createPdfPrinter = (
  print: (html: string) => Uint8Array = (html) => htmlToPdf(html),
): PdfPrinter => {
  let trouble: PdfTrouble | null = null;
  return {
    print: (html) => {
      try {
        const bytes = print(html);
        trouble = null;
        return bytes;
      } catch (error) {
        trouble = error instanceof PdfError && error.noChromium ? 'noChromium' : 'failed';
        throw error;
      }
    },
    trouble: () => trouble,
  };
};
