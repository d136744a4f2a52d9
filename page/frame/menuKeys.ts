// Which keys lead to the menus, and from one item to the next.

/** F10, and Alt+/ as in Google Sheets; a key of a composition belongs to the input method. */
export const opensMenus = ({ key, code, altKey, isComposing, keyCode }: KeyboardEvent): boolean =>
  !isComposing && keyCode !== 229 && (key === 'F10' || (altKey && (key === '/' || code === 'Slash')));

/** The item to which the key leads within one menu, round its ends; null for any other key. */
export const neighbourOf = (menu: HTMLElement, item: HTMLElement, key: string): HTMLElement | null => {
  const items = [...menu.querySelectorAll<HTMLElement>(':scope > li > [role=menuitem]')];
  const at = items.indexOf(item);
  if (key === 'ArrowDown') return items[(at + 1) % items.length] ?? null;
  if (key === 'ArrowUp') return items[(at - 1 + items.length) % items.length] ?? null;
  if (key === 'Home') return items[0] ?? null;
  if (key === 'End') return items.at(-1) ?? null;
  const letter = key.length === 1 ? key.toLocaleLowerCase('vi') : '';
  if (letter === '') return null;
  const round = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return round.find((one) => one.textContent.trim().toLocaleLowerCase('vi').startsWith(letter)) ?? null;
};
