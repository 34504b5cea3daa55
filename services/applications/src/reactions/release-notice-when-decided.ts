import { Controller } from '@nestjs/common';
import { Commands, Reaction, reactionContext } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { ApplicationRejected, GrantIssued } from '../application/events';
import { applicationDecider, applicationStream } from '../application/state';
import { decideReleaseNotice } from '../grant/release-notice';
import { grantDecider, grantIdOf, grantStream } from '../grant/state';

const ID = 'release-notice-when-decided';
type Decided = EntryOf<typeof GrantIssued | typeof ApplicationRejected>;

/**
 * Every released decision has its notice, those from before there were any too. What was tried out has none, and neither has what a formal check once
 * rejected by itself.
 */
@Controller()
export class ReleaseNoticeWhenDecided {
  constructor(private readonly commands: Commands) {}

  @Reaction({ id: ID, on: [GrantIssued, ApplicationRejected], log: 'store', startFrom: 'beginning' })
  async on(entry: Decided): Promise<void> {
    const { applicationId, decisionId, rehearsal, effectiveOn: today } = entry.data;
    if (rehearsal || decisionId === undefined) return;
    const { state } = await this.commands.load(applicationStream(applicationId), applicationDecider);
    if (state.kind === 'none') throw new Error(`${applicationId} is decided and was never submitted.`);
    const said =
      entry.type === 'grant.issued'
        ? ({ kind: 'GRANT', amountCents: entry.data.amountCents } as const)
        : ({ kind: 'REJECTION', amountCents: 0 } as const);
    await this.commands.handle(grantStream(grantIdOf(decisionId)), grantDecider, reactionContext(entry, ID), {
      decide: (grant) => decideReleaseNotice({ app: state.app, decisionId, ...said, today }, grant),
    });
  }
}
