// PDF made of HTML by Google's converter, which needs no further permission.

type Blob = GoogleAppsScript.Base.Blob;

/**
 * The page as a PDF of that name. Google's conversion fails at times, and does it a moment later: it is tried twice, and
 * the second refusal is thrown.
 */
export const pdfOf = (html: string, name: string): Blob => {
  const convert = (): Blob =>
    Utilities.newBlob(html, 'text/html', name).getAs('application/pdf').setName(name);
  try {
    return convert();
  } catch {
    return convert();
  }
};
