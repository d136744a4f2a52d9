// The add-in's menus with their submenus, as the host holds them.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ShownMenu } from '../../host/createHost';
import type { Session } from '../session/session';

export const MenuBar = ({ session }: { readonly session: Session }): JSX.Element => {
  const [open, setOpen] = useState<string | null>(null);
  useEffect(() => {
    const close = (event: Event): void => {
      if (
        event instanceof KeyboardEvent ? event.key === 'Escape' : !(event.target as Element).closest('.menus')
      )
        setOpen(null);
    };
    document.addEventListener('mousedown', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('mousedown', close);
      document.removeEventListener('keydown', close);
    };
  }, []);
  const run = (handler: string): void => {
    setOpen(null);
    void session.run(handler);
  };
  return (
    <div class="menus" role="menubar">
      {session.menus.map((menu) => (
        <div key={menu.caption} class="menu">
          <button
            type="button"
            role="menuitem"
            aria-haspopup="true"
            aria-expanded={open === menu.caption}
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
            <button type="button" role="menuitem" onClick={() => run(item.handler)}>
              {item.caption}
            </button>
          </li>
        );
      return (
        <li key={index} role="none" class="sub">
          <button type="button" role="menuitem" aria-haspopup="true">
            {item.menu.caption} <span aria-hidden="true">▸</span>
          </button>
          <Items menu={item.menu} run={run} />
        </li>
      );
    })}
  </ul>
);
