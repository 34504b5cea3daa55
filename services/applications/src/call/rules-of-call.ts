import { Injectable } from '@nestjs/common';
import { Commands, notFound } from '@paktwerk/platform';
import { callDecider, callStream } from './state';
import type { Call } from './state';
import { ruleSetName } from '../programme/rule-set';
import type { RuleSet } from '../programme/rule-set';
import { programmeDecider, programmeStream, ruleSetOf } from '../programme/state';

export interface CallWithRules {
  readonly call: Call;
  readonly rules: RuleSet;
  /** How events name the rule set, e.g. `SU22/1`. */
  readonly ruleSet: string;
}

const REMEMBERED_MS = 60_000;

/** The call and the rule-set version that it was opened under; later versions do not change it, so what was found once is remembered. */
@Injectable()
export class RulesOfCall {
  private readonly found = new Map<string, CallWithRules & { readonly until: number }>();

  constructor(private readonly commands: Commands) {}

  /** @throws Problem 404 for a call that is not open here */
  async find(callId: string): Promise<CallWithRules> {
    const known = this.found.get(callId);
    if (known && known.until > Date.now()) return known;
    const { state } = await this.commands.load(callStream(callId), callDecider);
    if (state.kind === 'none') return notFound('call', callId);
    const { call } = state;
    const programme = await this.commands.load(programmeStream(call.programmeId), programmeDecider);
    const rules = ruleSetOf(programme.state, call.ruleSetVersion);
    if (!rules) throw new Error(`Call ${callId} names rule set ${call.ruleSetVersion}, which its programme does not have.`);
    const found = { call, rules, ruleSet: ruleSetName(call.programmeCode, rules.version) };
    this.found.set(callId, { ...found, until: Date.now() + REMEMBERED_MS });
    return found;
  }
}
