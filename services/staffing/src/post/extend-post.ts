import { defined, nothing } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { Rules } from '../programme/rules';
import { refuse } from '../problems';
import { PostExtended } from './events';
import type { PostEvent } from './events';
import { fundingOf } from './place-occupancy';
import { approvedToBy, approvedUntil, changedBy, changesWithout, keysOf } from './state';
import { opensFrom, recordTelling } from './vacancy';
import type { Extension, PostState } from './state';

export interface ExtendPost extends Extension {
  /** Of its notice; absent in notices of before. */
  readonly deliveredOn?: IsoDate;
}

/**
 * What a notice said is decided already: it is recorded once, with what follows for the years. A post that it finds lapsed is open anew from the first of its months
 * on; what fell back of those before stays so.
 */
export const decideExtend = (extension: ExtendPost, state: PostState, rules?: Rules): Decision<PostEvent> => {
  if (state.kind === 'none') return refuse('post-unknown');
  if (changesWithout(state, extension.noticeId, 'extended') !== undefined) return nothing();
  // A notice that begins where the post ends knew what moved that.
  const told = { ...extension, ...approvedToBy(state, extension.newEnd, extension.oldEnd >= approvedUntil(state)) };
  const longer = changedBy(state, { kind: 'extended', ...told });
  const opens = defined({ opensFrom: opensFrom(longer, extension.noticeId, rules) });
  return recordTelling(state, { rules }, PostExtended({ ...keysOf(state), ...told, ...opens, ...fundingOf(longer, state.occupancies) }));
};
