import { bodyOf } from '@paktwerk/auth';
import { defined } from '@paktwerk/kernel';
import type { Actor, StateBody } from '@paktwerk/auth';
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

/** Only the party itself acts on its things; the bodies of the state look on. */
export const requireOwnParty = (actor: Who, party: string): void => {
  if (!actsForParty(actor) || actor.organisation !== party) refuse();
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

/** Which rows somebody sees: null stands for what is a district's own, undefined for all. */
export interface Visible {
  readonly district?: string;
  readonly recipient?: string | null;
}

/** A district and a party see their own, a body of the state all, or those of the district that it asks for. */
export const whereVisible = ({ organisation }: Who, asked: string | undefined): Visible => {
  if (bodyOf(organisation) === 'party') return { recipient: organisation, ...defined({ district: asked }) };
  const district = visibleDistrict({ organisation }, asked);
  return bodyOf(organisation) === 'district' ? { ...defined({ district }), recipient: null } : defined({ district });
};

export const isVisible = (row: { readonly district: string; readonly recipient: string | null }, visible: Visible): boolean =>
  (visible.district ?? row.district) === row.district && (visible.recipient === undefined || visible.recipient === row.recipient);
