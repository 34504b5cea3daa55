import { actsFor, bodyOf, ownKeys } from '@paktwerk/auth';
import { defined } from '@paktwerk/kernel';
import type { Acting, Actor, StateBody } from '@paktwerk/auth';
import { Problem } from './problems';

type Who = Pick<Actor, 'organisation'>;

const refuse = (): never => {
  throw new Problem(403, 'other-organisation');
};

/** @throws Problem 403 `other-organisation` unless the actor belongs to this body of the state */
export const requireBody = (actor: Who, body: StateBody): void => {
  if (actor.organisation !== body) refuse();
};

/**
 * The district that a person acts for.
 * @throws Problem 403 `other-organisation` when it is none
 */
export const districtOf = (actor: Who): string => (bodyOf(actor.organisation) === 'district' ? actor.organisation : refuse());

/** Whether somebody acts for a party, district or not; the bodies of the state and the unknown do not. */
export const actsForParty = (actor: Who): boolean => {
  const body = bodyOf(actor.organisation);
  return body === 'district' || body === 'party';
};

/** Only the party itself acts on its things, or what has taken its place; the bodies of the state look on. */
export const requireOwnParty = (actor: Acting, party: string): void => {
  if (!actsFor(actor, party)) refuse();
};

/**
 * The district that a list is limited to: a district sees its own only, a body of the state what it asks for (undefined = all).
 * @throws Problem 403 `other-organisation` for another district, and for whoever is neither
 */
export const visibleDistrict = (actor: Who, asked: string | undefined): string | undefined => {
  switch (bodyOf(actor.organisation)) {
    case 'state':
    case 'authority':
    case 'audit':
      return asked;
    case 'district':
      return asked === undefined || asked === actor.organisation ? actor.organisation : refuse();
    case 'party':
    case undefined:
      return refuse();
  }
};

/** The party that a person acts for, district or not. @throws Problem 403 `other-organisation` when it is none */
export const partyOf = (actor: Who): string => (actsForParty(actor) ? actor.organisation : refuse());

/** Rows that somebody sees: null stands for what is a district's own, undefined for all. */
export interface VisibleRows {
  readonly district?: string;
  readonly recipient?: string | null;
}
/** Which rows somebody sees: those of any of these. */
export type Visible = readonly VisibleRows[];

/** A district and a party see their own and those of parties whose place they have taken, a body of the state all, or those of the district that it asks for. */
export const whereVisible = (who: Acting, asked: string | undefined): Visible => {
  if (!actsForParty(who)) return [defined({ district: visibleDistrict(who, asked) })];
  const keys = ownKeys(who);
  if (bodyOf(who.organisation) === 'district' && asked !== undefined && !keys.includes(asked)) refuse();
  return keys.flatMap((key): Visible => {
    if (bodyOf(key) === 'party') return [{ recipient: key, ...defined({ district: asked }) }];
    return asked === undefined || asked === key ? [{ district: key, recipient: null }] : [];
  });
};

export const isVisible = (row: { readonly district: string; readonly recipient: string | null }, visible: Visible): boolean =>
  visible.some(
    ({ district, recipient }) => (district ?? row.district) === row.district && (recipient === undefined || recipient === row.recipient),
  );

/** The same as a condition in a statement that is written by hand; `at` keeps a value and says where it stands. */
export const visibleIn = (visible: Visible, table: string, at: (value: string) => string): string => {
  const alternatives = visible.map(({ district, recipient }) =>
    [
      ...(district === undefined ? [] : [`${table}.district = ${at(district)}`]),
      ...(recipient === undefined ? [] : [recipient === null ? `${table}.recipient is null` : `${table}.recipient = ${at(recipient)}`]),
    ].join(' and '),
  );
  return alternatives.length === 0 ? 'false' : `(${alternatives.map((one) => one || 'true').join(' or ')})`;
};
