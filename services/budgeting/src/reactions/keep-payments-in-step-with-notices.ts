import { Controller } from '@nestjs/common';
import { Applications } from '@paktwerk/contracts';
import { assertNever, nothing } from '@paktwerk/kernel';
import type { Cents, Decision } from '@paktwerk/kernel';
import { Commands, Reaction, ReferenceNotYetKnownError, reactionContext } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import {
  decideContestCut,
  decideCutCommitment,
  decideCutForGood,
  decideFollowAnnulment,
  decideFollowPartialAnnulment,
  decideTakeBackCut,
} from '../pot/change-commitment';
import type { CutLines } from '../pot/change-commitment';
import { commitmentOf } from '../pot/commitment';
import type { PotEvent } from '../pot/events';
import { decideNotePayment } from '../pot/note-payment';
import { snapshottedPotDecider } from '../pot/snapshots';
import { CONTESTED, NOT_DELIVERED, NOT_FINAL, potIdOf, potStream } from '../pot/state';
import type { PaymentOfNotice, PotState } from '../pot/state';

const ID = 'keep-payments-in-step-with-notices';
const {
  NoticeDelivered,
  NoticeNotDelivered,
  NoticeContested,
  NoticeAnnulled,
  NoticeAnnulledInPart,
  NoticeFinal,
  GrantAmended,
  GrantRevoked,
  GrantSettled,
} = Applications;
const ON = [
  NoticeDelivered,
  NoticeNotDelivered,
  NoticeContested,
  NoticeAnnulled,
  NoticeAnnulledInPart,
  NoticeFinal,
  GrantAmended,
  GrantRevoked,
  GrantSettled,
] as const;
type OfNotice = EntryOf<typeof ON>;

/**
 * Money is paid on a notice that is final, or whose remedy was waived, and not while a court has it. What a notice cuts of its grant is free again from
 * its delivery on. What it adds was reserved and committed before that.
 */
@Controller()
export class KeepPaymentsInStepWithNotices {
  constructor(private readonly commands: Commands) {}

  @Reaction({ id: ID, log: 'inbox', startFrom: 'beginning', on: ON })
  async on(entry: OfNotice): Promise<void> {
    const { kind, callId, grantId } = entry.data;
    if (kind === 'REJECTION') return;
    await this.commands.handle(potStream(potIdOf(callId)), snapshottedPotDecider, reactionContext(entry, ID), {
      decide: (state) => {
        // The money is committed by a reaction of its own, which may be a moment behind.
        const { grant, own } = commitmentsFor(entry, state);
        if (grant === undefined || own?.status === 'reserved') throw new ReferenceNotYetKnownError(`commitment of grant ${grantId}`);
        return decide(entry, state);
      },
    });
  }
}

const noticeOf = ({ data: { kind, grantId, noticeId } }: OfNotice) => (kind === 'GRANT' ? { grantId } : { grantId, noticeId });
const commitmentsFor = (entry: OfNotice, state: PotState) => ({
  grant: commitmentOf(state, { grantId: entry.data.grantId }),
  own: commitmentOf(state, noticeOf(entry)),
});

/** Whatever is told of a notice last holds. */
const decide = (entry: OfNotice, state: PotState): Decision<PotEvent> => {
  const { grantId, noticeId, effectiveOn } = entry.data;
  const about = { grantId, noticeId, effectiveOn };
  const noted = (payment: PaymentOfNotice) => decideNotePayment({ ...noticeOf(entry), payment, effectiveOn }, state);
  switch (entry.type) {
    case NoticeFinal.type:
      return isCut(entry, state) ? decideCutForGood(about, state) : noted({ kind: 'payable', because: entry.data.because });
    case NoticeContested.type:
      return isCut(entry, state) ? decideContestCut(about, state) : noted(CONTESTED);
    case NoticeAnnulled.type:
      return decideFollowAnnulment({ ...about, isGrant: entry.data.kind === 'GRANT', changesCents: entry.data.changesCents ?? 0 }, state);
    case NoticeAnnulledInPart.type:
      return decideFollowPartialAnnulment({ ...about, changesCents: entry.data.changesCents }, state);
    case NoticeDelivered.type:
      return noted(NOT_FINAL);
    case NoticeNotDelivered.type:
      return isCut(entry, state) ? decideTakeBackCut(about, state) : noted(NOT_DELIVERED);
    case GrantAmended.type:
    case GrantRevoked.type: {
      const cutsCents = cutIn(entry.data.lines);
      return cutsCents <= 0 ? nothing() : decideCutCommitment({ ...about, cutsCents, lines: cutLinesIn(entry.data.lines) }, state);
    }
    case GrantSettled.type: {
      const cutsCents = entry.data.grantedCents - entry.data.amountCents;
      return cutsCents <= 0 ? nothing() : decideCutCommitment({ ...about, cutsCents }, state);
    }
    default:
      return assertNever(entry);
  }
};

const isCut = (entry: OfNotice, state: PotState): boolean => commitmentsFor(entry, state).own?.cutCents !== undefined;

type Lines = EntryOf<typeof GrantRevoked>['data']['lines'];
const cutLinesIn = (lines: Lines): CutLines =>
  lines.flatMap(({ lineId, before, after }) => {
    const amountCents = before.amountCents - after.amountCents;
    return amountCents > 0 ? [{ lineId, amountCents }] : [];
  });
const cutIn = (lines: Lines): Cents => lines.reduce((sum, { before, after }) => sum + before.amountCents - after.amountCents, 0);
