// Who may edit what is protected: how a protection is narrowed to the owner and the clerks, and what of it may fail.
import type { ProtectionTrouble } from '../../services/ports/workbookWriter';
import { understandFailure } from '../failures';

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

/** A protection of the tab from which Google refused to shut out the organisation that owns the file, if there is one. */
export interface OpenToDomain {
  readonly tab: () => string;
  readonly protection: Protection;
}

/** What could not be done, and what has to be asked about once all is written. */
export interface Narrowed {
  readonly troubles: readonly ProtectionTrouble[];
  readonly open: readonly OpenToDomain[];
}

export const joinNarrowed = (parts: readonly Narrowed[]): Narrowed => ({
  troubles: parts.flatMap(({ troubles }) => troubles),
  open: parts.flatMap(({ open }) => open),
});

const isRefused = (protection: Protection): boolean =>
  refusedOf([false], () => protection.setDomainEdit(false)).length > 0;

/**
 * The tabs that the organisation may still edit. A file of a consumer account has none, and Google refuses to shut it out:
 * the first of the protections tells, by the one question that is asked, since it makes Google carry out all writes before.
 * Where there is one after all, each is tried again.
 */
export const leftToDomain = (
  open: readonly OpenToDomain[],
  self: () => User,
): readonly ProtectionTrouble[] => {
  const [first] = open;
  if (first === undefined) return [];
  try {
    if (!first.protection.canDomainEdit()) return [];
    const addresses = [`@${self().getEmail().split('@')[1] ?? ''}`];
    const left = open.filter(({ protection }) => isRefused(protection));
    return left.map(({ tab }) => ({ kind: 'kept', tab: tab(), addresses }));
  } catch (error) {
    return [{ kind: 'failed', tab: first.tab(), detail: understandFailure(error).detail }];
  }
};

/** What is known of the organisation in a run: after one refusal no other protection is tried before it was asked about. */
export interface DomainTried {
  refused: boolean;
}

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
  domain: DomainTried,
): Narrowed => {
  const self = selfOf();
  refusedOf([self], () => protection.addEditor(self));
  const kept = addressesOf(refusedOf(editors, (some) => protection.removeEditors([...some])));
  const refused = refusedOf(clerks, (some) => protection.addEditors([...some]));
  domain.refused ||= isRefused(protection);
  const stillThere = kept.filter((address) => !clerks.includes(address));
  return {
    troubles: [
      ...(stillThere.length === 0 ? [] : [{ kind: 'kept', tab: tab(), addresses: stillThere } as const]),
      ...(refused.length === 0 ? [] : [{ kind: 'refused', tab: tab(), addresses: refused } as const]),
    ],
    open: domain.refused ? [{ tab, protection }] : [],
  };
};
