import { Amount, DateOnly, Id, Type, defined } from '@paktwerk/kernel';
import type { Decision, IsoDate, Refusal, Static } from '@paktwerk/kernel';
import { inBody } from '../notice-hearing/intention';
import { refuse } from '../problems';
import type { OpenProof } from '../proof-of-use/state';
import type { ContentOf } from './content';
import type { GrantEvent } from './events';
import { grantedUnder } from './granted-file';
import type { GrantedFile } from './granted-file';
import { thirdSignatureOf } from './prepare-amendment';
import { FinalInput, decidePrepareFinal } from './prepare-final';
import { decidePrepareInterest } from './prepare-interest';
import { decidePrepareNotice } from './prepare-notice';
import type { NoticeSays, PrepareNotice } from './prepare-notice';
import type { GrantState, OpenGrant } from './state';

const closed = { additionalProperties: false };

/** How a grant is closed, and what is asked for a claim, as a clerk writes it. */
export const Settling = Type.Union([
  FinalInput,
  Type.Object(
    {
      kind: Type.Literal('INTEREST'),
      becauseNoticeId: Id('ntc'),
      repayments: Type.Array(Type.Object({ on: DateOnly(), cents: Amount({ minimum: 1 }) }, closed), {
        maxItems: 200,
        description: 'What came back, and when',
      }),
      until: Type.Optional(
        DateOnly({ description: 'The last day that is reckoned; where everything came back, the last repayment unless told' }),
      ),
    },
    closed,
  ),
]);
export type Settling = Static<typeof Settling>;

export interface PrepareSettling extends PrepareNotice {
  readonly intended: Settling;
}

/** A grant is closed by its final notice, or interest is asked for; prepared as every other notice. */
export const decidePrepareSettling = (
  command: PrepareSettling,
  state: GrantState,
  file: GrantedFile | undefined,
  proofs: readonly OpenProof[],
): Decision<GrantEvent> => {
  const { grantId, intended, today } = command;
  const says =
    state.kind === 'none' || file === undefined ? refuse('grant-unknown', { grantId }) : saysOf(intended, state, file, proofs, today);
  return decidePrepareNotice(command, says, state);
};

/** What the notice would say, or why there is none; nothing is recorded. */
export const settlingOf = (
  settling: Settling,
  grant: OpenGrant,
  file: GrantedFile,
  proofs: readonly OpenProof[],
  today: IsoDate,
): ContentOf<'FINAL' | 'INTEREST'> | Refusal => {
  const content =
    settling.kind === 'FINAL'
      ? decidePrepareFinal(settling, grant, file.issued, proofs)
      : decidePrepareInterest({ ...settling, ...defined({ until: settling.until }), today }, grant);
  return 'code' in content ? inBody(content) : content;
};

const saysOf = (
  settling: Settling,
  grant: OpenGrant,
  file: GrantedFile,
  proofs: readonly OpenProof[],
  today: IsoDate,
): NoticeSays | Refusal => {
  const content = settlingOf(settling, grant, file, proofs, today);
  if ('code' in content) return content;
  const amountCents = content.kind === 'FINAL' ? content.settledCents : content.interestCents;
  return { content, amountCents, ...defined({ thirdSignature: thirdSignatureOf(grantedUnder(file)) }) };
};
