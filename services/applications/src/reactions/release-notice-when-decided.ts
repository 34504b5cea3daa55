import { Controller } from '@nestjs/common';
import { Commands, Districts, Reaction, reactionContext } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { ApplicationRejected, GrantIssued } from '../application/events';
import { RulesOfCall } from '../call/rules-of-call';
import { titleOfTier } from '../funding/funding';
import { applicationDecider, applicationStream } from '../application/state';
import { decidedIn, noticeLetter, saysRemedy } from '../grant/notice-letter';
import { decideReleaseNotice } from '../grant/release-notice';
import { Letters } from '../letter/letters';
import { grantDecider, grantIdOf, grantStream } from '../grant/state';

const ID = 'release-notice-when-decided';
type Decided = EntryOf<typeof GrantIssued | typeof ApplicationRejected>;

/**
 * Every released decision has its notice, those from before there were any too. What was tried out has none, and neither has what a formal check once
 * rejected by itself.
 */
@Controller()
export class ReleaseNoticeWhenDecided {
  constructor(
    private readonly commands: Commands,
    private readonly letters: Letters,
    private readonly districts: Districts,
    private readonly rulesOfCall: RulesOfCall,
  ) {}

  @Reaction({ id: ID, on: [GrantIssued, ApplicationRejected], log: 'store', startFrom: 'beginning' })
  async on(entry: Decided): Promise<void> {
    const { applicationId, callId, decisionId, rehearsal, effectiveOn: today } = entry.data;
    if (rehearsal || decisionId === undefined) return;
    const { state, events } = await this.commands.load(applicationStream(applicationId), applicationDecider);
    const decided = decidedIn(events, decisionId);
    if (state.kind === 'none' || decided === undefined) throw new Error(`${applicationId} is decided and was never submitted.`);
    const what =
      entry.type === 'grant.issued'
        ? ({ kind: 'GRANT', amountCents: entry.data.amountCents } as const)
        : ({ kind: 'REJECTION', amountCents: 0 } as const);
    const { eventId, hash: eventHash } = decided;
    const { rules } = await this.rulesOfCall.find(callId);
    const said = noticeLetter(events, decided, this.districts, (tier) => titleOfTier(rules.funding, tier));
    const letter = await this.letters.once({ applicationId, eventId, eventHash }, said);
    if ('code' in letter) throw new Error(`The letter of ${eventId} cannot be had: ${letter.code}.`);
    const isInstructed = saysRemedy(events, decisionId);
    await this.commands.handle(grantStream(grantIdOf(decisionId)), grantDecider, reactionContext(entry, ID), {
      decide: (grant) =>
        decideReleaseNotice({ app: state.app, decisionId, ...what, letter: { sha256: letter.sha256 }, isInstructed, today }, grant),
    });
  }
}
