import { Injectable } from '@nestjs/common';
import { Commands } from '@paktwerk/platform';
import { applicationDecider, applicationStream } from '../application/state';
import { RulesOfCall } from '../call/rules-of-call';
import { familyOf } from '../funding/funding';
import type { OpenGrant } from './state';
import type { StandingSince } from './taken-back';
import { termsOf } from './terms';

/** What a grant is after all its notices: the application says what it began with, its call by which rules. */
@Injectable()
export class GrantStanding {
  constructor(
    private readonly commands: Commands,
    private readonly rulesOfCall: RulesOfCall,
  ) {}

  /** Undefined of a rejection: it has notices and no grant. */
  async of(grant: OpenGrant): Promise<StandingSince | undefined> {
    const { state, events } = await this.commands.load(applicationStream(grant.applicationId), applicationDecider);
    const issued = events.find((e) => e.type === 'grant.issued');
    if (state.kind !== 'granted' || issued?.type !== 'grant.issued') return undefined;
    const { rules } = await this.rulesOfCall.find(grant.callId);
    const family = familyOf(rules.funding);
    return { terms: termsOf(issued.data, grant), requested: state.app.lines, family, grantedOn: issued.data.effectiveOn };
  }
}
