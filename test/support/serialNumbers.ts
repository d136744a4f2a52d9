// Dates as spreadsheets keep them, for tests that count them by themselves.

/** Days from the epoch of spreadsheets, 30/12/1899, to 1/1/1970: the serial number of the latter. */
export const serialOfEpoch = 25_569;
