// Spreadsheet: with whom the file is shared.
import {
  read,
  write,
  type Emulates,
  type Receiver,
  type Rules,
} from '../../../runtime/objects/emulatedClass';
import { emailOf } from '../../users';
import type { GoogleSpreadsheet, GoogleUser } from '../googleTypes';
import type { SpreadsheetPlace } from '../states';

type Self = Receiver<GoogleSpreadsheet, SpreadsheetPlace>;

/** Makes them editors; who was a viewer is one no more. */
const addEditors = (self: Self, emails: readonly string[]): GoogleSpreadsheet => {
  const { workbook } = self;
  workbook.editors = [...new Set([...workbook.editors, ...emails])];
  workbook.viewers = (workbook.viewers ?? []).filter((viewer) => !emails.includes(viewer));
  return self.self;
};

/** Makes them viewers; who may edit stays an editor, as documented. */
const addViewers = (self: Self, emails: readonly string[]): GoogleSpreadsheet => {
  const { workbook } = self;
  const added = emails.filter((email) => email !== workbook.owner && !workbook.editors.includes(email));
  workbook.viewers = [...new Set([...(workbook.viewers ?? []), ...added])];
  return self.self;
};

export const spreadsheetPeople = {
  getOwner() {
    return this.world.make.user(this.workbook.owner);
  },
  /** The owner comes first. */
  getEditors() {
    return [...new Set([this.workbook.owner, ...this.workbook.editors])].map((email) =>
      this.world.make.user(email),
    );
  },
  addEditor(editor: string | GoogleUser) {
    return addEditors(this, [emailOf(editor)]);
  },
  addEditors(emails: readonly string[]) {
    return addEditors(this, emails);
  },
  removeEditor(editor: string | GoogleUser) {
    const email = emailOf(editor);
    this.workbook.editors = this.workbook.editors.filter((other) => other !== email);
    return this.self;
  },
  getViewers() {
    return (this.workbook.viewers ?? []).map((email) => this.world.make.user(email));
  },
  addViewer(viewer: string | GoogleUser) {
    return addViewers(this, [emailOf(viewer)]);
  },
  addViewers(emails: readonly string[]) {
    return addViewers(this, emails);
  },
  removeViewer(viewer: string | GoogleUser) {
    const email = emailOf(viewer);
    this.workbook.viewers = (this.workbook.viewers ?? []).filter((other) => other !== email);
    return this.self;
  },
} satisfies Emulates<GoogleSpreadsheet, SpreadsheetPlace>;

export const spreadsheetPeopleRules: Rules<typeof spreadsheetPeople> = {
  getOwner: read(),
  getEditors: read(),
  addEditor: write('String', 'User'),
  addEditors: write('String[]'),
  removeEditor: write('String', 'User'),
  getViewers: read(),
  addViewer: write('String', 'User'),
  addViewers: write('String[]'),
  removeViewer: write('String', 'User'),
};
