// How pasted rows are told from those of the tab of tallies while both are looked at together.

/** Added to the number of a pasted row: no tab has so many rows. */
export const pastedRows = 100_000_000;
