// Google's class Menu.
import type { CallGate } from '../../runtime/calls/callGate';
import { defineClass, handle, kindOf, write, type Emulates } from '../../runtime/objects/emulatedClass';
import { exposeObject } from '../../runtime/objects/emulatedObject';
import type { ShownMenu, ShownMenuItem } from '../../runtime/hostTypes';
import { stateOf } from '../../runtime/objects/objectStates';

type GoogleMenu = GoogleAppsScript.Base.Menu;

interface MenuState {
  readonly caption: string;
  readonly items: ShownMenuItem[];
  /** Menus that are on the screen. */
  readonly shown: ShownMenu[];
}

const menuKind = kindOf<GoogleMenu, MenuState>('Ui', 'Menu');

const asShown = ({ caption, items }: MenuState): ShownMenu => ({ caption, items: [...items] });

const methods = {
  addItem(caption: string, handler: string) {
    this.items.push({ kind: 'item', caption, handler });
    return this.self;
  },
  addSeparator() {
    this.items.push({ kind: 'separator' });
    return this.self;
  },
  addSubMenu(menu: GoogleMenu) {
    this.items.push({ kind: 'subMenu', menu: asShown(stateOf(menuKind, menu)) });
    return this.self;
  },
  /** A menu of the same name is replaced. */
  addToUi() {
    const at = this.shown.findIndex((menu) => menu.caption === this.caption);
    this.shown.splice(at < 0 ? this.shown.length : at, at < 0 ? 0 : 1, asShown(this));
  },
} satisfies Emulates<GoogleMenu, MenuState>;

const menuClass = defineClass(menuKind, methods, {
  addItem: handle('String, String'),
  addSeparator: handle(),
  addSubMenu: handle('Menu'),
  addToUi: write(),
});

/** A menu under construction, which `addToUi` adds to the shown ones. */
export const createMenu = (caption: string, shown: ShownMenu[], gate: CallGate): GoogleMenu =>
  exposeObject(menuClass, { caption, items: [], shown }, gate);
