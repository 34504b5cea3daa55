import { isDeepStrictEqual } from 'node:util';
import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import type { HumanOf } from '@paktwerk/platform';
import type { Signer } from '../application/release-decision';
import { withoutFunds } from '../application/without-funds';
import { preparedBeforeStatement } from '../notice-hearing/notice-hearing';
import { refuse } from '../problems';
import { hindersSigning, itself } from './countersign-notice';
import type { NoticeContent } from './content';
import { differenceIn } from './difference';
import { NoticeReleased } from './events';
import type { GrantEvent } from './events';
import { keysOf, whereGranted, wherePrepared } from './state';
import type { GrantState, NoticeInPreparation, OpenGrant } from './state';
import { tooLateToRelease } from './taken-back';
import { changesIn, termsOf } from './terms';
import type { Issued } from './terms';

export interface ReleasePreparedNotice extends Signer {
  readonly noticeId: string;
  readonly releasedBy: string;
  /** What was granted first. */
  readonly issued: Issued;
  /** Rendered before, so that the notice names it. */
  readonly letter?: { readonly sha256: string };
  readonly today: IsoDate;
}

/**
 * The last signature under a further notice: another person than those who signed before. What it changes must still stand as it did when it was
 * prepared: a court may have annulled what lies between.
 */
export const decideReleasePrepared = (command: ReleasePreparedNotice, state: GrantState): Decision<GrantEvent> => {
  const { noticeId, releasedBy, issued, letter, today } = command;
  if (state.kind === 'open' && state.notices.some((n) => n.noticeId === noticeId)) return nothing();
  const known = wherePrepared(state, noticeId);
  if ('code' in known) return known;
  const { preparation } = known;
  const grant = whereGranted(state, known.grant.grantId);
  if ('code' in grant) return grant;
  const refused =
    mayRelease(preparation, releasedBy, command) ??
    outdated(preparation, issued, grant) ??
    preparedBeforeStatement(preparation) ??
    tooLateToRelease(preparation.content, grant, today) ??
    withoutRaise(preparation);
  if (refused) return refused;
  const { content, amountCents, raisesCents, blocks = [] } = preparation;
  const [{ decisionId } = refuseFirst()] = grant.notices;
  return record(
    NoticeReleased({
      ...keysOf(grant, preparation, today),
      ...defined({ applicant: grant.applicant }),
      fileNumber: grant.fileNumber,
      decisionId,
      amountCents,
      ...defined({ raisesCents }),
      content,
      ...defined({ letter }),
      isInstructed: blocks.some((b) => b.kind === 'remedy'),
      effectiveOn: today,
    }),
  );
};

/** What keeps a person from giving the last signature. */
export const mayRelease = (preparation: NoticeInPreparation, by: string, signer: Signer): Refusal | undefined =>
  hindersSigning(preparation, by, signer) ?? withoutThird(preparation, by, signer.humanOf ?? itself);

/** What it adds is not set aside. */
export const withoutRaise = ({ noticeId, raisesCents = 0, funds }: NoticeInPreparation): Refusal | undefined =>
  withoutFunds({ noticeId }, raisesCents, funds);

const refuseFirst = (): never => {
  throw new Error('A file of notices begins with one.');
};

const withoutThird = (
  { noticeId, needs, countersigned, preparedBy, amountCents }: NoticeInPreparation,
  releasedBy: string,
  humanOf: HumanOf,
): Refusal | undefined => {
  if (needs?.thirdSignature === undefined) return undefined;
  // Sign-ins can be linked after they signed: three signatures are three humans at the release.
  const isSecondPair = countersigned !== undefined && ![releasedBy, preparedBy].some((by) => humanOf(by) === humanOf(countersigned.by));
  return isSecondPair ? undefined : refuse('third-signature-needed', { noticeId, amountCents, ...needs.thirdSignature });
};

/** Its letter says what is granted with it. */
const saysGrant = ({ kind }: NoticeContent): boolean => kind !== 'REIMBURSEMENT' && kind !== 'INTEREST' && kind !== 'EXTENSION_REJECTION';

const outdated = ({ noticeId, content, amountCents }: NoticeInPreparation, issued: Issued, grant: OpenGrant): Refusal | undefined => {
  const { lines, amountCents: nowCents } = termsOf(issued, grant);
  const changes = changesIn(content, lines, issued);
  const stale = changes.find(({ lineId, before }) => !isDeepStrictEqual(before, lines.get(lineId)));
  if (stale) return refuse('notice-outdated', { noticeId, lineId: stale.lineId, beforeCents: stale.before.amountCents });
  // Its other lines count, too: the letter says what the grant is afterwards.
  const beforeCents = amountCents - (differenceIn(content) ?? 0);
  return !saysGrant(content) || beforeCents === nowCents ? undefined : refuse('notice-outdated', { noticeId, beforeCents });
};
