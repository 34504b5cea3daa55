import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { OpenGrant } from '../grant/state';
import { dueOf } from './due';
import type { OwnMonths, ProofPeriod } from './due';
import { ProofExpected } from './events';
import type { ProofOfUseEvent } from './events';
import { proofIdOf } from './state';
import type { ProofState } from './state';

export interface ExpectProof {
  readonly grant: Pick<
    OpenGrant,
    'grantId' | 'applicationId' | 'callId' | 'programmeId' | 'district' | 'recipient' | 'applicant' | 'fileNumber'
  >;
  readonly programmeCode: string;
  readonly grantedCents: number;
  readonly period: ProofPeriod;
  /** What the rules of the programme say of final proofs. */
  readonly finalProofWithinMonths?: OwnMonths;
  readonly deliveredOn: IsoDate;
}

/** A grant that has effect will have to be proven, again where it was dropped; that it was delivered on another day changes nothing of that. */
export const decideExpect = (command: ExpectProof, state: ProofState): Decision<ProofOfUseEvent> => {
  if (state.stage !== 'none' && state.stage !== 'dropped') return nothing();
  const { grant, programmeCode, grantedCents, period, finalProofWithinMonths, deliveredOn } = command;
  const { grantId, applicationId, callId, programmeId, district, recipient, applicant, fileNumber } = grant;
  const { kind, year, from, to, after } = period;
  return record(
    ProofExpected({
      proofId: proofIdOf(grantId, kind, year),
      kind,
      grantId,
      applicationId,
      callId,
      programmeId,
      district,
      ...defined({ recipient, applicant }),
      fileNumber,
      programmeCode,
      grantedCents,
      from,
      to,
      ...defined({ after }),
      ...dueOf(period, deliveredOn, finalProofWithinMonths),
      effectiveOn: deliveredOn,
    }),
  );
};
