import { Controller } from '@nestjs/common';
import { Applications } from '@paktwerk/contracts';
import { Commands } from '@paktwerk/event-store';
import { Reaction, reactionContext } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { defined } from '@paktwerk/kernel';
import { decideApprove } from '../post/approve-post';
import { postDecider, postIdOf, postStream } from '../post/state';

const ID = 'create-posts-when-grant-issued';

/** One grant causes many commands: every line of kind post becomes a post, recognised again by its line. */
@Controller()
export class CreatePostsWhenGrantIssued {
  constructor(private readonly commands: Commands) {}

  @Reaction({ id: ID, on: [Applications.GrantIssued], log: 'inbox', startFrom: 'beginning' })
  async on(entry: EntryOf<typeof Applications.GrantIssued>): Promise<void> {
    const { grantId, programmeId, callId, district, recipient, from, to, lines, ruleSetVersion, paysHigherTier } = entry.data;
    for (const line of lines) {
      if (line.kind !== 'post') continue;
      const { lineId, share, tier, months, amountCents } = line;
      const money = { ...(months === undefined ? {} : { months, amountCents }), ...defined({ paysHigherTier }) };
      const postId = postIdOf(grantId, lineId);
      const ctx = { ...reactionContext(entry, ID, lineId), ruleSet: `${programmeId}/${ruleSetVersion}` };
      await this.commands.handle(postStream(postId), postDecider, ctx, {
        decide: (s) =>
          decideApprove(
            { postId, grantId, lineId, programmeId, callId, district, ...defined({ recipient }), share, tier, from, to, ...money },
            s,
          ),
      });
    }
  }
}
