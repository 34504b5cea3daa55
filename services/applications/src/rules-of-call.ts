import { Injectable } from '@nestjs/common';
import { Commands } from '@paktwerk/platform';
import { callDecider, callStream } from './call/state';
import type { Call } from './call/state';
import { ruleSetName } from './programme/rule-set';
import type { RuleSet } from './programme/rule-set';
import { programmeDecider, programmeStream, ruleSetOf } from './programme/state';

export interface CallWithRules {
  readonly call: Call;
  readonly rules: RuleSet;
  /** How events name the rule set, e.g. `SU22/1`. */
  readonly ruleSet: string;
}

/** The call and the rule-set version that it was opened under; later versions do not change it. */
@Injectable()
export class RulesOfCall {
  constructor(private readonly commands: Commands) {}

  async find(callId: string): Promise<CallWithRules | undefined> {
    const { state } = await this.commands.load(callStream(callId), callDecider);
    if (state.kind === 'none') return undefined;
    const { call } = state;
    const programme = await this.commands.load(programmeStream(call.programmeId), programmeDecider);
    const rules = ruleSetOf(programme.state, call.ruleSetVersion);
    if (!rules) throw new Error(`Call ${callId} names rule set ${call.ruleSetVersion}, which its programme does not have.`);
    return { call, rules, ruleSet: ruleSetName(call.programmeCode, rules.version) };
  }
}
