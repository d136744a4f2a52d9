// Back to the sheet, where keys are typed.

/** Puts the focus into the one textarea of the sheet. */
export const focusGrid = (): void => document.querySelector<HTMLElement>('.keys')?.focus();
