// Where something stands, as people say it.

/** `Nhập liệu D56`; the tab alone where it is about no row. */
export const placeOf = (tab: string, row: number | null, column: string | null): string =>
  row === null ? tab : `${tab} ${column ?? ''}${row}`;
