import { Injectable } from '@nestjs/common';
import { Commands, RefusalError, notFound } from '@paktwerk/platform';
import { refuse } from '../problems';
import { rehearsalDecider, rehearsalStream } from '../rehearsal/state';
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
  /** The call is tried out. */
  readonly rehearsal?: true;
}

const REMEMBERED_MS = 60_000;

/** The call and the rule-set version that it was opened under; later versions do not change it, so what was found once is remembered. */
@Injectable()
export class RulesOfCall {
  private readonly found = new Map<string, CallWithRules & { readonly until: number }>();

  constructor(private readonly commands: Commands) {}

  /** @throws Problem 404 for a call that is not open here, RefusalError for one that was tried out and is over */
  async find(callId: string): Promise<CallWithRules> {
    return (await this.opened(callId)) ?? this.rehearsed(callId);
  }

  /** Undefined of what is tried out, and of what was: it is nobody's task and nobody is reminded of it (ADR 0064). */
  async opened(callId: string): Promise<CallWithRules | undefined> {
    const known = this.found.get(callId);
    if (known && known.until > Date.now()) return known;
    const { state } = await this.commands.load(callStream(callId), callDecider);
    if (state.kind === 'none') return undefined;
    const found = await this.withRules(state.call);
    this.found.set(callId, { ...found, until: Date.now() + REMEMBERED_MS });
    return found;
  }

  /** Not remembered: it can be over at any time, and with it everything that is tried in it. */
  private async rehearsed(callId: string): Promise<CallWithRules> {
    const { state } = await this.commands.load(rehearsalStream(callId), rehearsalDecider);
    if (state.kind === 'none') return notFound('call', callId);
    if (state.kind !== 'running') throw new RefusalError(refuse('rehearsal-over', { title: state.call.titleDe }));
    return { ...(await this.withRules(state.call, state.rules)), rehearsal: true };
  }

  private async withRules(call: Call, own?: RuleSet): Promise<CallWithRules> {
    const rules =
      own ?? ruleSetOf((await this.commands.load(programmeStream(call.programmeId), programmeDecider)).state, call.ruleSetVersion);
    if (!rules) throw new Error(`Call ${call.callId} names rule set ${call.ruleSetVersion}, which its programme does not have.`);
    return { call, rules, ruleSet: ruleSetName(call.programmeCode, rules.version) };
  }
}
