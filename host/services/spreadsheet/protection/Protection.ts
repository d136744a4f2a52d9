// Google's class Protection.
import { addressesOf } from '../../../model/access';
import { defineClass, handle, read, write, type Emulates } from '../../../runtime/objects/emulatedClass';
import { valueNamed } from '../../../runtime/objects/enumeration';
import { refusals, refuse } from '../../../runtime/objects/exceptions';
import { stateOf } from '../../../runtime/objects/objectStates';
import { protectionTypes } from '../enumerations';
import type { GoogleNamedRange, GoogleProtection, GoogleRange, GoogleUser } from '../googleTypes';
import { namedRangeKind, protectionKind, rangeKind } from '../kinds';
import { requireSheetAlive } from './permissions';
import { areaOf, mayEditProtected } from './protecting';
import type { NamedRangeState, ProtectionState } from '../states';
import { emailOf } from '../../users';

const change = (state: ProtectionState, alter: (protection: ProtectionState['protection']) => void): void => {
  if (!mayEditProtected(state)) refuse(refusals.protected);
  alter(state.protection);
};

/**
 * The owner and the person who runs cannot lose the right to edit. Who may edit the file as a member of a Google Group
 * cannot be removed singly, nor can the group through which alone the person who runs may edit: both are refused, and
 * then nobody is removed.
 */
const removeEditors = (state: ProtectionState, removed: readonly (string | GoogleUser)[]): void => {
  const emails = removed.map(emailOf);
  const { workbook, protection: guarded } = state;
  const { user } = state.world.execution.current();
  const kept = [workbook.owner, user];
  const direct = user === workbook.owner || guarded.editors.includes(user);
  const hasGroupIn = (listed: readonly string[], email: string): boolean =>
    addressesOf(workbook, email).some((address) => address !== email && listed.includes(address));
  const isOwnGroup = (email: string): boolean =>
    email !== user && addressesOf(workbook, user).includes(email);
  const refused = emails.find(
    (email) =>
      (!kept.includes(email) && hasGroupIn(workbook.editors, email)) || (!direct && isOwnGroup(email)),
  );
  if (refused !== undefined) refuse(refusals.rightOfGroup(refused));
  change(state, (protection) => {
    protection.editors = protection.editors.filter(
      (editor) => !emails.includes(editor) || kept.includes(editor),
    );
  });
};

/** None is added when one of the addresses has no account. */
const addEditors = (state: ProtectionState, added: readonly (string | GoogleUser)[]): void => {
  const { owner, people } = state.workbook;
  const emails = added.map(emailOf).filter((email) => email !== owner);
  const unknown = emails.find((email) => people?.withoutAccount?.includes(email) || !email.includes('@'));
  if (unknown !== undefined) refuse(refusals.invalidEmail(unknown));
  change(state, (protection) => {
    protection.editors = [...new Set([...protection.editors, ...emails])];
  });
};

/** The protection guards the cells that the name stands for now; refuses a name of nothing. */
const protectNamed = (state: ProtectionState, named: NamedRangeState['named'] | undefined): void => {
  if (!named) refuse(refusals.rangeNotFound);
  change(state, (protection) => {
    protection.area = named.area;
    protection.kind = 'RANGE';
    protection.rangeName = named.name;
  });
};

const methods = {
  getProtectionType() {
    return valueNamed(protectionTypes, this.protection.kind);
  },
  getDescription() {
    return this.protection.description;
  },
  setDescription(description: string) {
    change(this, (protection) => {
      protection.description = String(description);
    });
    return this.self;
  },
  getRange() {
    const wholeSheet = this.protection.area === undefined;
    return this.world.make.range(this, areaOf(this), { rows: !wholeSheet, columns: !wholeSheet });
  },
  setRange(range: GoogleRange) {
    const { area } = stateOf(rangeKind, range);
    change(this, (protection) => {
      protection.area = area;
      protection.kind = 'RANGE';
      delete protection.rangeName;
    });
    return this.self;
  },
  /** Null unless the protection was set on a named range. */
  getRangeName() {
    return this.protection.rangeName ?? null;
  },
  setRangeName(name: string) {
    protectNamed(
      this,
      this.workbook.namedRanges.find((named) => named.name === name),
    );
    return this.self;
  },
  setNamedRange(namedRange: GoogleNamedRange) {
    protectNamed(this, stateOf(namedRangeKind, namedRange).named);
    return this.self;
  },
  getUnprotectedRanges() {
    return this.protection.unprotected.map((area) => this.world.make.range(this, area));
  },
  setUnprotectedRanges(ranges: readonly GoogleRange[]) {
    const areas = ranges.map((range) => stateOf(rangeKind, range).area);
    change(this, (protection) => {
      protection.unprotected = areas;
    });
    return this.self;
  },
  isWarningOnly() {
    return this.protection.warningOnly;
  },
  setWarningOnly(warningOnly: boolean) {
    change(this, (protection) => {
      protection.warningOnly = warningOnly;
    });
    return this.self;
  },
  canEdit() {
    return mayEditProtected(this);
  },
  getEditors() {
    return this.protection.editors.map((email) => this.world.make.user(email));
  },
  addEditor(editor: string | GoogleUser) {
    addEditors(this, [editor]);
    return this.self;
  },
  addEditors(editors: readonly string[]) {
    addEditors(this, editors);
    return this.self;
  },
  removeEditor(editor: string | GoogleUser) {
    removeEditors(this, [editor]);
    return this.self;
  },
  removeEditors(editors: readonly (string | GoogleUser)[]) {
    removeEditors(this, editors);
    return this.self;
  },
  /** False where no organisation owns the file; refused, as documented, to who may not edit. */
  canDomainEdit() {
    if (!mayEditProtected(this)) refuse(refusals.protected);
    return this.protection.domainEdit === true;
  },
  setDomainEdit(editable: boolean) {
    if (this.workbook.people?.domain === undefined) refuse(refusals.noDomain);
    change(this, (protection) => {
      protection.domainEdit = editable;
    });
    return this.self;
  },
  remove() {
    change(this, (protection) => {
      this.sheet.protections = this.sheet.protections.filter((other) => other !== protection);
    });
  },
} satisfies Emulates<GoogleProtection, ProtectionState>;

export const protectionClass = defineClass(
  protectionKind,
  methods,
  {
    getProtectionType: handle(),
    getDescription: read(),
    setDescription: write('String'),
    getRange: handle(),
    setRange: write('Range'),
    getRangeName: read(),
    setRangeName: write('String'),
    setNamedRange: write('NamedRange'),
    getUnprotectedRanges: read(),
    setUnprotectedRanges: write('Range[]'),
    isWarningOnly: read(),
    setWarningOnly: write('Boolean'),
    canEdit: read(),
    getEditors: read(),
    addEditor: write('String', 'User'),
    addEditors: write('String[]'),
    removeEditor: write('String', 'User'),
    removeEditors: write('String[]', 'User[]'),
    canDomainEdit: read(),
    setDomainEdit: write('Boolean'),
    remove: write(),
  },
  { guard: requireSheetAlive },
);
