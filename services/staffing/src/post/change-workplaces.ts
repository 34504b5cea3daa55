import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { WorkplacesChanged } from './events';
import type { PostEvent } from './events';
import { refuseOutside } from './outside-approval';
import { keysOf } from './state';
import type { PostState } from './state';

export interface ChangeWorkplaces {
  readonly from: IsoDate;
  readonly workplaces: readonly string[];
  /** Those of them that nobody knows. */
  readonly unknown: readonly string[];
}

/** In these municipalities whoever is on the post works from a day on; on record also where it is so already, because days before it may be told later. */
export const decideChangeWorkplaces = ({ from, workplaces, unknown }: ChangeWorkplaces, state: PostState): Decision<PostEvent> => {
  if (state.kind === 'none') return refuse('post-unknown');
  const refusal = refuseOutside(from, state);
  if (refusal) return refusal;
  if (unknown.length > 0) return refuse('workplace-unknown', { keys: unknown.join(', ') });
  const sorted = [...workplaces].sort();
  const isTold = state.workplaces.some((one) => one.from === from && one.workplaces.join() === sorted.join());
  return isTold ? nothing() : record(WorkplacesChanged({ ...keysOf(state), from, workplaces: sorted }));
};
