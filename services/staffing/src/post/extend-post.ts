import { nothing } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import type { Rules } from '../programme/rules';
import { refuse } from '../problems';
import { PostExtended } from './events';
import type { PostEvent } from './events';
import { fundingOf } from './place-occupancy';
import { approvedToBy, approvedUntil, changedBy, changesWithout, keysOf } from './state';
import { recordTelling } from './vacancy';
import type { Extension, PostState } from './state';

/** What a notice said is decided already: it is recorded once, with what follows for the years. */
export const decideExtend = (extension: Extension, state: PostState, rules?: Rules): Decision<PostEvent> => {
  if (state.kind === 'none') return refuse('post-unknown');
  if (changesWithout(state, extension.noticeId, 'extended') !== undefined) return nothing();
  // A notice that begins where the post ends knew what moved that.
  const told = { ...extension, ...approvedToBy(state, extension.newEnd, extension.oldEnd >= approvedUntil(state)) };
  return recordTelling(
    state,
    { rules },
    PostExtended({ ...keysOf(state), ...told, ...fundingOf(changedBy(state, { kind: 'extended', ...told }), state.occupancies) }),
  );
};
