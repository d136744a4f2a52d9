// What a number format says of its cell: date, text, or plain number.

/** The format of a cell that was given none, as Range.getNumberFormat spells it. */
export const defaultNumberFormat = '0.###############';

/** Dates and times show days, months, years, hours, minutes or seconds outside quotes, escapes and colours. */
export const isDateFormat = (format: string | undefined): boolean => {
  if (format === undefined || format === '@' || /^general$/i.test(format)) return false;
  const positive = format.split(';')[0] ?? '';
  const bare = positive
    .replace(/"[^"]*"/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(bare);
};

/** Whether the format keeps whatever is typed as text. */
export const isTextFormat = (format: string | undefined): boolean => format === '@';

/** Whether the cell has a format of its own, so that typing a date or a percentage does not change it. */
export const isAutomaticFormat = (format: string | undefined): boolean =>
  format === undefined || format === defaultNumberFormat;
