import { Controller } from '@nestjs/common';
import { Commands, Reaction, reactionContext } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { ActionEnded, NoticeCameBack, NoticeDelivered } from '../grant/events';
import { grantDecider, grantStream, statusOf } from '../grant/state';
import type { OpenGrant } from '../grant/state';
import { factsBeyond, periodBeyond } from '../proof-of-use/beyond-accepted';
import { everProvenUntil, lastDayAfter, proofsOf } from '../proof-of-use/due';
import type { ProofPeriod } from '../proof-of-use/due';
import { decideFollow } from '../proof-of-use/follow-notices';
import type { MovedBecause } from '../proof-of-use/move-proof';
import type { ProofFacts } from '../proof-of-use/prefill-proof';
import { ProofSources } from '../proof-of-use/proof-sources';
import { proofDecider, proofIdOf, proofStream } from '../proof-of-use/state';

const ID = 'keep-proofs-as-granted';
const ON = [NoticeDelivered, NoticeCameBack, ActionEnded] as const;
type Entry = EntryOf<typeof ON>;

/**
 * What a grant is proven by follows from its terms, whichever notice came into effect, came back or was annulled: every year behind which it goes on, and
 * all of it at its end.
 */
@Controller()
export class KeepProofsAsGranted {
  constructor(
    private readonly commands: Commands,
    private readonly sources: ProofSources,
  ) {}

  @Reaction({ id: ID, on: ON, log: 'store', startFrom: 'beginning' })
  async on(entry: Entry): Promise<void> {
    if (entry.type === 'action.ended' && entry.data.outcome !== 'annulled' && entry.data.outcome !== 'annulled-in-part') return;
    const { grantId, applicationId, callId, effectiveOn: on } = entry.data;
    const grant = await this.granted(grantId);
    const first = grant.notices.find((notice) => notice.kind === 'GRANT');
    if (first === undefined) return;
    const { issued, facts, programmeCode } = await this.sources.ofGrant({ grantId, applicationId, callId }, grant);
    const isAnnulled = statusOf(first) === 'annulled';
    const to = lastDayAfter(issued.to, facts.lines);
    const wanted = isAnnulled || first.delivered === undefined ? [] : proofsOf({ from: issued.from, to }, first.delivered.on);
    const ever = proofsOf({ from: issued.from, to: everProvenUntil(issued.to, grant.notices) }, issued.from);
    const follow = async (proofId: string, period: ProofPeriod | undefined, known: ProofFacts) => {
      const { state } = await this.commands.handle(proofStream(proofId), proofDecider, reactionContext(entry, ID, proofId), {
        decide: (proof, { today }) =>
          decideFollow(
            {
              ...{ grant, programmeCode, facts: known, on, today, because: becauseOf(entry) },
              ...(period === undefined
                ? { without: isAnnulled ? 'annulled' : first.delivered ? 'ends-earlier' : 'not-delivered' }
                : { period }),
            },
            proof,
          ),
      });
      return state;
    };
    for (const { kind, year: last } of ever) {
      // The final one is that of the year in which the grant was to end first.
      const year = kind === 'final' ? issued.to.slice(0, 4) : last;
      const period = wanted.find((one) => one.kind === kind && (kind === 'final' || one.year === year));
      let proof = await follow(proofIdOf(grantId, kind, year), period && { ...period, year }, facts);
      // What was accepted stays so; months that came after it have a proof of their own.
      while (kind === 'final' && proof.stage === 'accepted')
        proof = await follow(proofIdOf(grantId, kind, proof.proofId), periodBeyond(period, proof), factsBeyond(facts, proof));
    }
  }

  private async granted(grantId: string): Promise<OpenGrant> {
    const { state } = await this.commands.load(grantStream(grantId), grantDecider);
    if (state.kind === 'none') throw new Error(`${grantId} has a notice and was never released.`);
    return state;
  }
}

/** What takes nothing back makes nothing end earlier: a person may be paid beyond the grant's own end. */
const becauseOf = (entry: Entry): MovedBecause => {
  if (entry.type !== 'notice.delivered') return 'notice-fell-away';
  return entry.data.kind === 'REVOCATION' || entry.data.kind === 'WITHDRAWAL' ? 'revocation' : 'extension';
};
