import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { PersonErased } from '../person/events';
import type { ErasureReason, PersonEvent } from '../person/events';
import { refuseAlone, refuseByOwn } from './may-erase';
import type { MayErase } from './may-erase';
import type { PersonState } from '../person/state';
import { refuse } from '../problems';

/** The second pair of eyes: another person than the one who proposed. The fact comes first, the key is deleted after it. */
export const decideConfirmErasure = (
  { confirmedBy }: { readonly confirmedBy: string },
  state: PersonState,
  asked: MayErase,
): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  const { personId, erasedOn, erasure } = state;
  if (erasedOn !== undefined) return nothing();
  if (!erasure) return refuse('erasure-not-proposed');
  if (erasure.proposedBy === confirmedBy) return refuse('four-eyes', { proposedOn: erasure.proposedOn });
  const refusal = refuseByOwn(state, asked) ?? refuseAlone(state, erasure.district, asked);
  return refusal ?? record(PersonErased({ personId, reason: erasure.reason, erasedOn: asked.today }));
};

/** The key is gone already, so the fact is recorded in whatever state a restore left the person. */
export const decideEraseAgain = (reason: ErasureReason, state: PersonState, today: IsoDate): Decision<PersonEvent> =>
  state.kind === 'none' || state.erasedOn !== undefined
    ? nothing()
    : record(PersonErased({ personId: state.personId, reason, erasedOn: today }));
