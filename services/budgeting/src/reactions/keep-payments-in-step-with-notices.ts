import { Controller } from '@nestjs/common';
import { Applications } from '@paktwerk/contracts';
import { assertNever } from '@paktwerk/kernel';
import { Commands, Reaction, ReferenceNotYetKnownError, reactionContext } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { commitmentOf, decideNotePayment } from '../pot/note-payment';
import { snapshottedPotDecider } from '../pot/snapshots';
import { NOT_DELIVERED, NOT_FINAL, potIdOf, potStream } from '../pot/state';
import type { Payment } from '../pot/state';

const ID = 'keep-payments-in-step-with-notices';
const { NoticeDelivered, NoticeNotDelivered, NoticeContested, NoticeAnnulled, NoticeFinal } = Applications;
type OfNotice = EntryOf<
  typeof NoticeDelivered | typeof NoticeNotDelivered | typeof NoticeContested | typeof NoticeAnnulled | typeof NoticeFinal
>;

/** Money is paid on a notice that is final, or whose remedy was waived, and not while a court has it. What other kinds of notice change is told by their own events. */
@Controller()
export class KeepPaymentsInStepWithNotices {
  constructor(private readonly commands: Commands) {}

  @Reaction({
    id: ID,
    log: 'inbox',
    startFrom: 'beginning',
    on: [NoticeDelivered, NoticeNotDelivered, NoticeContested, NoticeAnnulled, NoticeFinal],
  })
  async on(entry: OfNotice): Promise<void> {
    const { kind, callId, grantId, effectiveOn } = entry.data;
    if (kind !== 'GRANT') return;
    await this.commands.handle(potStream(potIdOf(callId)), snapshottedPotDecider, reactionContext(entry, ID), {
      decide: (state) => {
        // The money is committed by a reaction of its own, which may be a moment behind.
        if (commitmentOf(state, grantId) === undefined) throw new ReferenceNotYetKnownError(`commitment of grant ${grantId}`);
        return decideNotePayment({ grantId, payment: paymentAfter(entry), effectiveOn }, state);
      },
    });
  }
}

/** Whatever is told of a notice last holds. */
const paymentAfter = (entry: OfNotice): Payment => {
  switch (entry.type) {
    case NoticeFinal.type:
      return { kind: 'payable', because: entry.data.because };
    case NoticeContested.type:
      return { kind: 'blocked', because: 'action' };
    case NoticeAnnulled.type:
      return { kind: 'blocked', because: 'annulled' };
    case NoticeDelivered.type:
      return NOT_FINAL;
    case NoticeNotDelivered.type:
      return NOT_DELIVERED;
    default:
      return assertNever(entry);
  }
};
