import { Amount, DateOnly, Id, OneOf, Type, defined } from '@paktwerk/kernel';
import type { IsoDate, Refusal, Static } from '@paktwerk/kernel';
import { GrantedLineInput, parseGrantedLines } from '../funding/granted-line';
import { AmendLineInput, parseAmendLines } from '../grant/amended-line';
import { AmendmentCause } from '../grant/content';
import type { FurtherContent } from '../grant/content';
import type { GrantedFile } from '../grant/granted-file';
import { amendmentOf } from '../grant/prepare-amendment';
import { FinalInput, decidePrepareFinal } from '../grant/prepare-final';
import { decidePrepareReimbursement } from '../grant/prepare-reimbursement';
import { decidePrepareRevocation } from '../grant/prepare-revocation';
import { decidePrepareWithdrawal } from '../grant/prepare-withdrawal';
import type { OpenGrant } from '../grant/state';
import { TAKING_BACK_BASES } from '../grant/taking-back-bases';
import { standingOf } from '../grant/taken-back';
import type { OpenProof } from '../proof-of-use/state';
import { refuse } from '../problems';
import { hearingOf } from './notice-hearing';

const closed = { additionalProperties: false };

/** What the authority wants to take back, as a clerk writes it. */
export const TakeBackInput = Type.Object(
  {
    kind: OneOf(['REVOCATION', 'WITHDRAWAL'] as const),
    basis: OneOf(TAKING_BACK_BASES, { description: 'Why, by the law' }),
    knownOn: DateOnly({ description: 'When the authority learnt of the facts: from then on it has a year' }),
    from: DateOnly({ description: 'The first day on which the grant does not hold any more; it may lie in the past' }),
    lines: Type.Optional(
      Type.Array(GrantedLineInput, {
        minItems: 1,
        maxItems: 1000,
        description: 'What is left of lines; one without a figure ends before that day, and without lines all of them do',
      }),
    ),
  },
  closed,
);
export const ClaimBackInput = Type.Object(
  {
    kind: Type.Literal('REIMBURSEMENT'),
    becauseNoticeId: Id('ntc'),
    claimedCents: Amount({ minimum: 1 }),
    paidOn: Type.Optional(DateOnly({ description: 'When it was paid; asked for where the grant was taken back for the past' })),
  },
  closed,
);
export const AmendInput = Type.Object(
  {
    kind: Type.Literal('AMENDMENT'),
    lines: Type.Array(AmendLineInput, { minItems: 1, maxItems: 1000, description: 'What is to hold of lines instead' }),
    causes: Type.Array(AmendmentCause, { minItems: 1, maxItems: 50, description: 'Why it changes' }),
  },
  closed,
);
/** What is prepared as it was announced; an amendment is written on its own way, after its hearing. */
export const TakingBack = Type.Union([TakeBackInput, ClaimBackInput]);
export const Intention = Type.Union([TakeBackInput, ClaimBackInput, AmendInput, FinalInput]);
export type Intention = Static<typeof Intention>;

/** What the notice would say, or why it could not: the same for a hearing, for its preview, and for the notice itself. */
export const intendedBy = (
  intention: Intention,
  grant: OpenGrant,
  file: GrantedFile | undefined,
  today: IsoDate,
  /** Its final proofs of use, where it is to be closed. */
  proofs: readonly OpenProof[] = [],
): FurtherContent | Refusal => {
  const content = contentOf(intention, grant, file, today, proofs);
  const refused = 'code' in content ? content : knownEarlier(intention, grant);
  return refused === undefined || !('code' in refused) ? content : inBody(refused);
};

/** The year runs from the day that a hearing named which no notice has followed yet: naming a later one does not begin it again. */
const knownEarlier = (intention: Intention, { hearings, notices }: OpenGrant): Refusal | undefined => {
  if (!('basis' in intention)) return undefined;
  const { basis, knownOn } = intention;
  const told = hearings.find(
    ({ hearingId, intended }) =>
      'basis' in intended &&
      intended.basis === basis &&
      intended.knownOn < knownOn &&
      !notices.some(({ content }) => hearingOf(content) === hearingId),
  );
  return told && 'basis' in told.intended
    ? refuse('known-earlier', { field: '/knownOn', knownOn, toldOn: told.openedOn, knownSince: told.intended.knownOn })
    : undefined;
};

/** A refusal names the field of the request, in which the intention stands. */
export const inBody = (refusal: Refusal): Refusal => {
  const { field } = refusal.data;
  return typeof field === 'string' ? { ...refusal, data: { ...refusal.data, field: `/intended${field}` } } : refusal;
};

const contentOf = (
  intention: Intention,
  grant: OpenGrant,
  file: GrantedFile | undefined,
  today: IsoDate,
  proofs: readonly OpenProof[],
): FurtherContent | Refusal => {
  if (intention.kind === 'REIMBURSEMENT') return decidePrepareReimbursement({ ...intention, today }, grant);
  if (file === undefined) return refuse('grant-unknown', { grantId: grant.grantId });
  if (intention.kind === 'FINAL') return decidePrepareFinal(intention, grant, file.issued, proofs);
  if (intention.kind === 'AMENDMENT') {
    const amend = parseAmendLines(intention.lines);
    if ('code' in amend) return amend;
    const amendment = amendmentOf({ lines: amend, causes: intention.causes }, grant, file);
    return 'code' in amendment ? amendment : amendment.content;
  }
  const standing = standingOf(grant, file);
  const { kind, lines: written, ...wish } = intention;
  const lines = written && parseGrantedLines(written);
  if (lines && 'code' in lines) return lines;
  const command = { ...wish, ...defined({ lines }), today };
  return kind === 'REVOCATION' ? decidePrepareRevocation(command, standing) : decidePrepareWithdrawal(command, standing);
};
