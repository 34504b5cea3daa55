import { Applications, Budgeting, contractOf } from '@paktwerk/contracts';
import { Problem } from '@paktwerk/platform';
import type { Audience } from '../read-models/feed/entity';
import { PUBLIC_TOPICS, PUBLIC_TYPES } from './public-topics';
import { refuse } from '../problems';

/** What a reader may see. An event without a district concerns the whole state and is for everyone who may read its topic. */
export interface Scope {
  readonly topics: readonly string[];
  readonly districts: 'all' | readonly string[];
}

/** What a reader asks for within that; undefined = everything. `state` in districts = events without a district. */
export interface Wish {
  readonly topics?: readonly string[] | undefined;
  readonly types?: readonly string[] | undefined;
  readonly districts?: readonly string[] | undefined;
}

export const STATE = 'state';

/** Scope and wish as the feed's query takes them. */
export interface Filter {
  readonly topics: readonly string[];
  readonly types: readonly string[] | null;
  /** Null = any district. */
  readonly districts: readonly string[] | null;
  readonly withStatewide: boolean;
  readonly audiences: readonly Audience[];
}

/**
 * They tell what was decided before it is released. Who reads for some districts never gets these, also afterwards: the grant, the rejection and the
 * commitment say it all, and come to them with the delivery (read-models/feed/undelivered.ts).
 */
const BEFORE_RELEASE: readonly string[] = [
  Applications.DecisionPrepared,
  Applications.NoticePrepared,
  Applications.NoticeDiscarded,
  Applications.NoticeReleased,
  Budgeting.FundsReserved,
  Budgeting.ReservationRefused,
  Budgeting.ReservationReleased,
].map((definition) => definition.type);

const maySee = (scope: Scope, type: string): boolean =>
  scope.topics.includes(contractOf(type)?.topic ?? '') && (scope.districts === 'all' || !BEFORE_RELEASE.includes(type));

export const filterOf = (scope: Scope, wish: Wish = {}): Filter => {
  const topics = scope.topics.filter((t) => PUBLIC_TOPICS.includes(t) && (wish.topics?.includes(t) ?? true));
  const may = (d: string) => scope.districts === 'all' || scope.districts.includes(d);
  const districts = wish.districts
    ? wish.districts.filter((d) => d !== STATE && may(d))
    : scope.districts === 'all'
      ? null
      : scope.districts;
  const types = scope.districts === 'all' ? (wish.types ?? null) : (wish.types ?? PUBLIC_TYPES).filter((t) => maySee(scope, t));
  return {
    topics,
    types,
    districts,
    withStatewide: wish.districts?.includes(STATE) ?? true,
    audiences: ['all', scope.districts === 'all' ? 'state' : 'recipient'],
  };
};

/** @throws Problem 403 for what lies outside of the scope: an answer without events would look like "nothing happened" */
export const requireScope = (scope: Scope, wish: Wish): void => {
  const requireNone = (field: string, value: string | undefined) => {
    if (value !== undefined) throw new Problem(403, refuse('outside-scope', { field, value }));
  };
  requireNone(
    '/topics',
    wish.topics?.find((t) => !scope.topics.includes(t)),
  );
  requireNone(
    '/types',
    wish.types?.find((t) => !maySee(scope, t)),
  );
  requireNone(
    '/district',
    wish.districts?.find((d) => d !== STATE && scope.districts !== 'all' && !scope.districts.includes(d)),
  );
};
