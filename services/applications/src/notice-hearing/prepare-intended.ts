import { defined } from '@paktwerk/kernel';
import type { Decision, Refusal } from '@paktwerk/kernel';
import type { FurtherContent } from '../grant/content';
import { differenceIn } from '../grant/difference';
import type { GrantEvent } from '../grant/events';
import { grantedUnder } from '../grant/granted-file';
import type { GrantedFile } from '../grant/granted-file';
import { thirdSignatureOf } from '../grant/prepare-amendment';
import { decidePrepareNotice } from '../grant/prepare-notice';
import type { NoticeSays, PrepareNotice } from '../grant/prepare-notice';
import type { GrantState } from '../grant/state';
import { standingOf } from '../grant/taken-back';
import { refuse } from '../problems';
import { intendedBy } from './intention';
import type { Intention } from './intention';

export interface PrepareIntended extends PrepareNotice {
  readonly intended: Intention;
}

/** A notice that takes something back, or claims it, is prepared as it was announced: by the same reckoning as its hearing. */
export const decidePrepareIntended = (command: PrepareIntended, state: GrantState, file: GrantedFile | undefined): Decision<GrantEvent> =>
  decidePrepareNotice(command, saysOf(command, state, file), state);

const saysOf = ({ grantId, intended, today }: PrepareIntended, state: GrantState, file: GrantedFile | undefined): NoticeSays | Refusal => {
  if (state.kind === 'none' || file === undefined) return refuse('grant-unknown', { grantId });
  const content = intendedBy(intended, state, file, today);
  if ('code' in content) return content;
  const weighsCents = weightOf(content);
  const amountCents = content.kind === 'REIMBURSEMENT' ? content.claimedCents : standingOf(state, file).terms.amountCents - weighsCents;
  return { content, amountCents, weighsCents, ...defined({ thirdSignature: thirdSignatureOf(grantedUnder(file)) }) };
};

/** Three sign by what is taken or claimed, not by what is left. */
const weightOf = (content: FurtherContent): number =>
  content.kind === 'REIMBURSEMENT' ? content.claimedCents : -(differenceIn(content) ?? 0);
