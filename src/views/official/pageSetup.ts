// Measures of the page and the letters (Nghị định 30/2020/NĐ-CP, annex I, parts I and II).

/** Millimetres of an A4 page held upright; the decree allows 20–25 above and below, 30–35 left, 15–20 right. */
export const page = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 } as const;

/** Millimetres between the margins. */
export const textWidth = page.width - page.left - page.right;

/**
 * Millimetres of a table that fills the lines. Half of a border stands outside of its table: one as wide as the lines
 * loses it to the margin, where converters clip.
 */
export const tableWidth = textWidth - 1;

/** The page of the annex lies on its side, with the same margins (annex I, I.1: tables that need it). */
export const annexTableWidth = page.height - page.left - page.right - 1;

/** Sizes of letters in points, each within what the decree allows for the part. */
export const points = {
  nation: 13,
  motto: 14,
  authority: 13,
  number: 13,
  placeAndDate: 14,
  title: 14,
  text: 14,
  pageNumber: 13,
  recipientsLabel: 12,
  recipients: 11,
  signature: 14,
  annexLabel: 14,
  /** The decree sets no size within tables. */
  table: 11,
  note: 9,
} as const;

/** Columns of the heading, in millimetres: who issues it, and the nation's name, which fits its column on one line. */
export const headingColumns = { authority: tableWidth - 98, nation: 98 } as const;
