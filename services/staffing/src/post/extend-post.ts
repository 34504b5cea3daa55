import { nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { PostExtended } from './events';
import type { PostEvent } from './events';
import { fundingOf } from './place-occupancy';
import { changedBy, changesWithout, keysOf } from './state';
import type { Extension, PostState } from './state';

/** What a notice said is decided already: it is recorded once, with what follows for the years. */
export const decideExtend = (extension: Extension, state: PostState): Decision<PostEvent> => {
  if (state.kind === 'none') return refuse('post-unknown');
  if (changesWithout(state, extension.noticeId, 'extended') !== undefined) return nothing();
  return record(
    PostExtended({ ...keysOf(state), ...extension, ...fundingOf(changedBy(state, { kind: 'extended', ...extension }), state.occupancies) }),
  );
};
