import { Controller } from '@nestjs/common';
import { Applications } from '@paktwerk/contracts';
import { Commands } from '@paktwerk/event-store';
import { defined } from '@paktwerk/kernel';
import { Reaction, reactionContext } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { decideAnnounceRules } from '../programme/announce-rules';
import { programmeDecider, programmeStream } from '../programme/state';

const ID = 'announce-rules-when-published';
const { RuleSetPublished } = Applications;

/** What the rules say of posts is kept beside them, so that whoever decides asks nobody else. */
@Controller()
export class AnnounceRulesWhenPublished {
  constructor(private readonly commands: Commands) {}

  @Reaction({ id: ID, log: 'inbox', startFrom: 'beginning', on: [RuleSetPublished] })
  async on(entry: EntryOf<typeof RuleSetPublished>): Promise<void> {
    const { programmeId, ruleSetId, ruleSetVersion: version, validFrom, validTo, publishedOn = validFrom, source, posts } = entry.data;
    if (posts === undefined) return;
    const ruleSet = { programmeId, ruleSetId, version, validFrom, ...defined({ validTo }), source, publishedOn, posts };
    await this.commands.handle(programmeStream(programmeId), programmeDecider, reactionContext(entry, ID), {
      decide: (s) => decideAnnounceRules(ruleSet, s),
    });
  }
}
