import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import type { HumanOf } from '@paktwerk/platform';
import { refuse } from '../problems';
import { whereSubmitted } from './check-proof';
import { ProofAccepted } from './events';
import type { ProofOfUseEvent } from './events';
import { keysOf } from './state';
import type { Check, ProofState } from './state';

export interface AcceptProof {
  readonly acceptedBy: string;
  /** Which human a sign-in is: two sign-ins of one are one pair of eyes. */
  readonly humanOf?: HumanOf;
  readonly today: IsoDate;
}

/** Another person than who checked it accepts a proof; with that it is done. */
export const decideAccept = (command: AcceptProof, state: ProofState): Decision<ProofOfUseEvent> => {
  if (state.stage === 'accepted') return state.check === undefined ? nothing() : (mayNotAccept(command, state.check) ?? nothing());
  const open = whereSubmitted(state);
  if ('code' in open) return open;
  const { check, from, to, grantedCents, submission, fileNumber } = open;
  if (check === undefined) return refuse('proof-of-use-not-checked', { fileNumber });
  return (
    mayNotAccept(command, check) ??
    record(
      ProofAccepted({
        ...keysOf(open, command.today),
        from,
        to,
        grantedCents,
        provenCents: submission.amountCents,
        acceptedCents: check.acceptedCents,
      }),
    )
  );
};

/** Among many, only what was confirmed as it was known and found in order; anything else is read before it is accepted. */
export const decideAcceptAmongMany = (command: AcceptProof, state: ProofState): Decision<ProofOfUseEvent> => {
  if (state.stage !== 'checked') return decideAccept(command, state);
  const { submission, check, sampled, fileNumber } = state;
  const isPlain =
    submission?.deviates === false &&
    sampled === undefined &&
    check?.notRecognised.length === 0 &&
    check.answers.every((one) => one.answer !== 'no');
  return isPlain ? decideAccept(command, state) : refuse('proof-of-use-not-plain', { fileNumber });
};

const mayNotAccept = ({ acceptedBy, humanOf = (signIn) => signIn }: AcceptProof, { checkedBy, on }: Check): Refusal | undefined =>
  humanOf(acceptedBy) === humanOf(checkedBy) ? refuse('same-person', { checkedOn: on }) : undefined;
