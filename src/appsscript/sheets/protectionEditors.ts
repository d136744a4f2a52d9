// Who may edit what is protected: how a protection is narrowed to the owner and the clerks, and what of it may fail.
import type { ProtectionTrouble } from '../../services/ports/workbookWriter';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

type User = GoogleAppsScript.Base.User;

export interface People {
  /** Whoever runs this. */
  readonly self: () => User;
  /** All who may edit the file, as Google names them. */
  readonly editors: readonly User[];
  /** Addresses. */
  readonly clerks: readonly string[];
}

/** Acts on all together, or, where Google refuses that for the sake of some, on each; those that stay refused. */
const refusedOf = <Person>(
  people: readonly Person[],
  act: (some: readonly Person[]) => void,
): readonly Person[] => {
  if (people.length === 0) return [];
  try {
    act(people);
    return [];
  } catch {
    if (people.length === 1) return people;
    return people.filter((person) => {
      try {
        act([person]);
        return false;
      } catch {
        return true;
      }
    });
  }
};

const addressesOf = (people: readonly User[]): readonly string[] => people.map((person) => person.getEmail());

/** How the organisation that owns the file is shut out. A question makes Google carry out all writes before it. */
export type DomainCare =
  /** Asked whether it is let in: a refusal is known for what it is. */
  | 'asked'
  /** Tried only, for want of a question to spare: consumer accounts have no organisation, and Google may refuse. */
  | 'tried';

/** The organisation's addresses when it could not be shut out. */
const domainLeftIn = (protection: Protection, self: string, care: DomainCare): readonly string[] => {
  if (care === 'asked' && !protection.canDomainEdit()) return [];
  const refused = refusedOf([false], () => protection.setDomainEdit(false));
  return care === 'tried' || refused.length === 0 ? [] : [`@${self.split('@')[1] ?? ''}`];
};

/**
 * Lets none but the owner, whoever runs this and the clerks edit what is protected; answers whom Google would not
 * remove or add, and never fails for their sake. A new protection mirrors the file's editors until they are removed.
 * Whoever runs this is added first: Google refuses to remove the group that their own right comes from. A right that
 * comes from a group cannot be taken from its members, and an address without an account cannot be given one.
 */
export const letOnly = (
  protection: Protection,
  tab: () => string,
  { self: selfOf, editors, clerks }: People,
  care: DomainCare,
): readonly ProtectionTrouble[] => {
  const self = selfOf();
  refusedOf([self], () => protection.addEditor(self));
  const kept = addressesOf(refusedOf(editors, (some) => protection.removeEditors([...some])));
  const refused = refusedOf(clerks, (some) => protection.addEditors([...some]));
  const domain = domainLeftIn(protection, care === 'asked' ? self.getEmail() : '', care);
  const stillThere = [...kept, ...domain].filter((address) => !clerks.includes(address));
  return [
    ...(stillThere.length === 0 ? [] : [{ kind: 'kept', tab: tab(), addresses: stillThere } as const]),
    ...(refused.length === 0 ? [] : [{ kind: 'refused', tab: tab(), addresses: refused } as const]),
  ];
};
