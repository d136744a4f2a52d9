// The add-in's menus with their submenus, as the host holds them; by mouse, or by keys as menu bars have them.
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ShownMenu } from '../../host/createHost';
import type { Session } from '../session/session';
import { focusGrid } from './focusGrid';
import { neighbourOf, opensMenus } from './menuKeys';

const captionsIn = (bar: HTMLElement | null): readonly HTMLButtonElement[] => [
  ...(bar?.querySelectorAll<HTMLButtonElement>('.menu > button') ?? []),
];

export const MenuBar = ({ session }: { readonly session: Session }): JSX.Element => {
  const bar = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  /** Whether the first item is to be stood on once its menu is drawn. */
  const [byKey, setByKey] = useState(false);
  const leave = (): void => {
    setOpen(null);
    focusGrid();
  };
  useEffect(() => {
    const onMouseDown = ({ target }: MouseEvent): void => {
      if (target instanceof Element && !target.closest('.menus')) setOpen(null);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!opensMenus(event)) return;
      event.preventDefault();
      captionsIn(bar.current)[0]?.focus();
    };
    document.addEventListener('mousedown', onMouseDown);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('mousedown', onMouseDown);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
  // Before the next key comes: the arrows go on from the item.
  useLayoutEffect(() => {
    if (open !== null && byKey)
      bar.current?.querySelector<HTMLElement>('[role=menu] [role=menuitem]')?.focus();
    setByKey(false);
  }, [open]);

  const openByKey = (caption: string | undefined): void => {
    setByKey(true);
    setOpen(caption ?? null);
  };
  /** Goes to the menu beside, and opens it where one is open. */
  const goBeside = (step: number): void => {
    const captions = captionsIn(bar.current);
    const at = captions.findIndex((one) => one.parentElement?.contains(document.activeElement));
    const next = captions[(at + step + captions.length) % captions.length];
    next?.focus();
    if (open !== null && next !== undefined) openByKey(session.menus[captions.indexOf(next)]?.caption);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const here = document.activeElement;
    if (!(here instanceof HTMLElement) || here.closest('.menus') === null) return;
    const list = here.closest<HTMLElement>('[role=menu]');
    const parent = list?.parentElement?.closest<HTMLElement>('.sub') ?? null;
    const inner =
      here.parentElement?.querySelector<HTMLElement>(':scope > [role=menu] [role=menuitem]') ?? null;
    const { key } = event;
    if (key === 'ArrowRight' && list !== null && inner !== null) inner.focus();
    else if (key === 'ArrowLeft' && parent !== null) parent.querySelector<HTMLElement>('button')?.focus();
    else if (key === 'ArrowRight') goBeside(1);
    else if (key === 'ArrowLeft') goBeside(-1);
    else if (key === 'Escape' && list !== null) {
      const owner = parent ?? list.parentElement;
      if (parent === null) setOpen(null);
      owner?.querySelector<HTMLElement>('button')?.focus();
    } else if (key === 'Escape') leave();
    else if (list === null && (key === 'ArrowDown' || key === 'Enter' || key === ' ')) {
      openByKey(session.menus[captionsIn(bar.current).indexOf(here as HTMLButtonElement)]?.caption);
    } else if (list !== null && inner !== null && (key === 'Enter' || key === ' ')) inner.focus();
    else {
      const next = list === null ? null : neighbourOf(list, here, key);
      if (next === null) return;
      next.focus();
    }
    event.preventDefault();
  };

  const run = (handler: string): void => {
    leave();
    void session.runs.run(handler);
  };
  return (
    <div ref={bar} class="menus" role="menubar" onKeyDown={onKeyDown}>
      {session.menus.map((menu, index) => (
        <div key={menu.caption} class="menu" role="none">
          <button
            type="button"
            role="menuitem"
            aria-haspopup="true"
            aria-expanded={open === menu.caption}
            // The bar is one stop for Tab; arrows go on from there.
            tabIndex={index === 0 ? 0 : -1}
            onClick={() => setOpen(open === menu.caption ? null : menu.caption)}
          >
            {menu.caption}
          </button>
          {open === menu.caption && <Items menu={menu} run={run} />}
        </div>
      ))}
    </div>
  );
};

interface ItemsProps {
  readonly menu: ShownMenu;
  readonly run: (handler: string) => void;
}

const Items = ({ menu, run }: ItemsProps): JSX.Element => (
  <ul role="menu" aria-label={menu.caption}>
    {menu.items.map((item, index) => {
      if (item.kind === 'separator') return <li key={index} role="separator" />;
      if (item.kind === 'item')
        return (
          <li key={index} role="none">
            <button type="button" role="menuitem" tabIndex={-1} onClick={() => run(item.handler)}>
              {item.caption}
            </button>
          </li>
        );
      return (
        <li key={index} role="none" class="sub">
          <button type="button" role="menuitem" aria-haspopup="true" tabIndex={-1}>
            {item.menu.caption} <span aria-hidden="true">▸</span>
          </button>
          <Items menu={item.menu} run={run} />
        </li>
      );
    })}
  </ul>
);
