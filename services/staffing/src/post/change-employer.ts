import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { EmployerChanged } from './events';
import type { Employer, PostEvent } from './events';
import { refuseOutside } from './outside-approval';
import { keysOf } from './state';
import type { PostState } from './state';

export interface ChangeEmployer {
  readonly from: IsoDate;
  readonly employer: Employer;
  /** A party that nobody registered is none. */
  readonly isKnown: boolean;
}

const sameEmployer = (a: Employer, b: Employer): boolean =>
  a.kind === 'party'
    ? b.kind === 'party' && a.key === b.key
    : a.kind === 'carrier'
      ? b.kind === 'carrier' && a.name === b.name
      : b.kind === 'recipient';

/**
 * Another employer has the contract from a day on: the post is the same, and so is its grant. Who has it already is on record from that day, too: days
 * before it may be told differently later.
 */
export const decideChangeEmployer = ({ from, employer, isKnown }: ChangeEmployer, state: PostState): Decision<PostEvent> => {
  if (state.kind === 'none') return refuse('post-unknown');
  const refusal = refuseOutside(from, state);
  if (refusal) return refusal;
  if (!isKnown) return refuse('employer-unknown', employer.kind === 'party' ? { key: employer.key } : {});
  const isTold = state.employers.some((one) => one.from === from && sameEmployer(one.employer, employer));
  return isTold ? nothing() : record(EmployerChanged({ ...keysOf(state), from, employer }));
};
