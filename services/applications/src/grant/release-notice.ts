import { defined, nothing, record } from '@paktwerk/kernel';
import type { Cents, Decision, IsoDate } from '@paktwerk/kernel';
import type { NoticeKind } from '@paktwerk/contracts';
import type { Submitted } from '../application/state';
import { NoticeReleased } from './events';
import type { GrantEvent } from './events';
import { grantIdOf, noticeIdOf } from './state';
import type { GrantState } from './state';

export interface ReleaseNotice {
  readonly app: Submitted;
  readonly decisionId: string;
  readonly kind: Extract<NoticeKind, 'GRANT' | 'REJECTION'>;
  readonly amountCents: Cents;
  /** Rendered before, so that the notice names it. */
  readonly letter: { readonly sha256: string };
  /** The letter says which remedy there is. */
  readonly isInstructed: boolean;
  readonly today: IsoDate;
}

/** A decision that was released has its notice; who prepared and who released it stands in the application. */
export const decideReleaseNotice = (
  { app, decisionId, kind, amountCents, letter, isInstructed, today }: ReleaseNotice,
  state: GrantState,
): Decision<GrantEvent> => {
  const noticeId = noticeIdOf(decisionId);
  if (state.kind === 'open' && state.notices.some((n) => n.noticeId === noticeId)) return nothing();
  const { applicationId, callId, programmeId, district, recipient, fileNumber, applicant } = app;
  return record(
    NoticeReleased({
      grantId: grantIdOf(decisionId),
      noticeId,
      kind,
      applicationId,
      callId,
      programmeId,
      district,
      ...defined({ recipient, applicant }),
      fileNumber,
      decisionId,
      amountCents,
      letter,
      isInstructed,
      effectiveOn: today,
    }),
  );
};
