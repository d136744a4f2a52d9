// What a script leaves beside the workbook: its menus and the lines of its log.

export interface ShownMenu {
  readonly caption: string;
  readonly items: readonly ShownMenuItem[];
}

export type ShownMenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly handler: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'subMenu'; readonly menu: ShownMenu };

export interface LoggedLine {
  readonly level: 'log' | 'info' | 'warn' | 'error';
  readonly text: string;
}
