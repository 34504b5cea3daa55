import { Controller } from '@nestjs/common';
import { Commands, Reaction, reactionContext } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { NoticeDelivered } from '../grant/events';
import { grantDecider, grantStream } from '../grant/state';
import type { OpenGrant } from '../grant/state';
import { lastDayAfter, proofsOf } from '../proof-of-use/due';
import { decideExpect } from '../proof-of-use/expect-proof';
import { decideMove } from '../proof-of-use/move-proof';
import { ProofSources } from '../proof-of-use/proof-sources';
import { proofDecider, proofIdOf, proofStream } from '../proof-of-use/state';

const ID = 'expect-proofs-when-delivered';
type Delivered = EntryOf<typeof NoticeDelivered>;

/** A grant that has effect is to be proven: every year behind which it goes on, and all of it at its end; a later notice can move that end. */
@Controller()
export class ExpectProofsWhenDelivered {
  constructor(
    private readonly commands: Commands,
    private readonly sources: ProofSources,
  ) {}

  @Reaction({ id: ID, on: [NoticeDelivered], log: 'store', startFrom: 'beginning' })
  async on(entry: Delivered): Promise<void> {
    switch (entry.data.kind) {
      case 'GRANT':
        return this.expect(entry);
      case 'EXTENSION':
        return this.move(entry, 'extension');
      case 'REVOCATION':
      case 'WITHDRAWAL':
        return this.move(entry, 'revocation');
      case 'AMENDMENT':
      case 'REIMBURSEMENT':
      case 'INTEREST':
      case 'FINAL':
      case 'REJECTION':
        return;
    }
  }

  private async expect(entry: Delivered, lastDay?: string): Promise<void> {
    const { grantId, applicationId, callId, effectiveOn: deliveredOn } = entry.data;
    const grant = await this.granted(grantId);
    const [issued, own] = await Promise.all([this.sources.issued(applicationId, grantId), this.sources.monthsOf(callId)]);
    const programmeCode = await this.sources.programmeCode(callId);
    const periods =
      lastDay === undefined ? proofsOf(issued) : proofsOf({ from: issued.from, to: lastDay }).filter((one) => one.kind === 'interim');
    for (const period of periods) {
      const proofId = proofIdOf(grantId, period.kind, period.year);
      await this.commands.handle(proofStream(proofId), proofDecider, reactionContext(entry, ID, proofId), {
        decide: (proof) => decideExpect({ grant, programmeCode, grantedCents: issued.amountCents, period, ...own, deliveredOn }, proof),
      });
    }
  }

  private async move(entry: Delivered, because: 'extension' | 'revocation'): Promise<void> {
    const { grantId, applicationId, callId, effectiveOn: deliveredOn } = entry.data;
    const [issued, facts] = await Promise.all([
      this.sources.issued(applicationId, grantId),
      this.sources.of({ grantId, applicationId, callId }),
    ]);
    const to = lastDayAfter(issued.to, facts.lines);
    // A grant that goes on longer goes on behind more years.
    if (because === 'extension') await this.expect(entry, to);
    const proofId = proofIdOf(grantId, 'final', issued.to.slice(0, 4));
    await this.commands.handle(proofStream(proofId), proofDecider, reactionContext(entry, ID, `${proofId}/moved`), {
      decide: (proof) => decideMove({ to, because, ...facts, deliveredOn }, proof),
    });
  }

  private async granted(grantId: string): Promise<OpenGrant> {
    const { state } = await this.commands.load(grantStream(grantId), grantDecider);
    if (state.kind === 'none') throw new Error(`${grantId} was delivered and never released.`);
    return state;
  }
}
