import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { HumanOf } from '@paktwerk/platform';
import { PersonErased, PersonErasureAgreed } from '../person/events';
import type { ErasureReason, PersonEvent } from '../person/events';
import { refuseAlone, refuseByOwn } from './may-erase';
import type { MayErase } from './may-erase';
import type { PersonState } from '../person/state';
import { refuse } from '../problems';

export interface ConfirmErasure {
  readonly confirmedBy: string;
  /** Whose entry it is confirmed with; absent of the authority, which decides for all. */
  readonly district?: string;
  /** Four eyes are of two humans, by however many sign-ins they come. */
  readonly humanOf: HumanOf;
}

/**
 * The second pair of eyes: another human than the one who proposed. Where several parties have registered the person each of them agrees, or the authority says it for
 * all, where there are several; with the last of them the person is erased. Where whoever was missing has left the entry since, any of those who said yes finishes what two humans have
 * said already. The fact comes first, the key is deleted after it.
 */
export const decideConfirmErasure = (
  { confirmedBy, district, humanOf }: ConfirmErasure,
  state: PersonState,
  asked: MayErase,
): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  const { personId, erasedOn, erasure, districts } = state;
  if (erasedOn !== undefined) return nothing();
  if (!erasure) return refuse('erasure-not-proposed');
  if (asked.isSettled && districts.length === 1) return refuse('erasure-of-one-party', { proposedOn: erasure.proposedOn });
  const { agreed, proposedBy, proposedOn, reason } = erasure;
  const theirs = [...asked.keys, erasure.district];
  const isMissing = districts.some((one) => !theirs.includes(one) && !agreed.some((other) => other.district === one));
  const isOwn = asked.keys.includes(erasure.district);
  const hasAgreed = agreed.some((one) => asked.keys.includes(one.district));
  if (hasAgreed && isMissing && district !== undefined) return nothing();
  const isSaidByTwo = agreed.length > 0 && (isOwn || hasAgreed) && !isMissing && district !== undefined;
  const human = humanOf(confirmedBy);
  const isSame = [proposedBy, ...agreed.map((one) => one.by)].some((by) => humanOf(by) === human);
  if (isSame && !isSaidByTwo) return refuse('four-eyes', { proposedOn });
  const refusal = refuseByOwn(state, asked) ?? refuseAlone(state, isOwn && isMissing, asked);
  if (refusal) return refusal;
  if (isMissing && district !== undefined)
    return record(PersonErasureAgreed({ personId, district, agreedOn: asked.today, agreedBy: confirmedBy }));
  return record(PersonErased({ personId, reason, erasedOn: asked.today }));
};

/** The key is gone already, so the fact is recorded in whatever state a restore left the person. */
export const decideEraseAgain = (reason: ErasureReason, state: PersonState, today: IsoDate): Decision<PersonEvent> =>
  state.kind === 'none' || state.erasedOn !== undefined
    ? nothing()
    : record(PersonErased({ personId: state.personId, reason, erasedOn: today }));
