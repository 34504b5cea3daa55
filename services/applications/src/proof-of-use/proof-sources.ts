import { Injectable } from '@nestjs/common';
import { defined } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';
import { Clock, Commands } from '@paktwerk/platform';
import type { GrantIssued } from '../application/events';
import { applicationDecider, applicationStream } from '../application/state';
import { RulesOfCall } from '../call/rules-of-call';
import { issuedIn } from '../grant/granted-file';
import { grantDecider, grantStream } from '../grant/state';
import type { GrantState } from '../grant/state';
import { termsOf } from '../grant/terms';
import type { RuleSet } from '../programme/rule-set';
import { Appointments } from '../read-models/appointments/query';
import type { OwnMonths } from './due';
import type { ProofFacts } from './prefill-proof';
import { provenLine } from './reckon';
import type { OpenProof } from './state';

/** What a proof is filled in from: the grant with its rules, and what staffing told of its posts. */
@Injectable()
export class ProofSources {
  constructor(
    private readonly commands: Commands,
    private readonly rulesOfCall: RulesOfCall,
    private readonly appointments: Appointments,
    private readonly clock: Clock,
  ) {}

  async of(keys: Pick<OpenProof, 'applicationId' | 'grantId' | 'callId'>): Promise<ProofFacts> {
    const { state } = await this.commands.load(grantStream(keys.grantId), grantDecider);
    return (await this.ofGrant(keys, state)).facts;
  }

  /** The same of a grant that was read already, with what the facts follow from. */
  async ofGrant({ applicationId, grantId, callId }: Pick<OpenProof, 'applicationId' | 'grantId' | 'callId'>, grant: GrantState) {
    const { rules, call } = await this.rulesOfCall.find(callId);
    const issued = await this.issued(applicationId, grantId);
    const terms = termsOf(issued, grant.kind === 'none' ? { notices: [] } : grant, await this.clock.today());
    const lines = issued.lines.map((line) => provenLine(line, rules.funding, terms.lines.get(line.lineId)));
    const facts: ProofFacts = { lines, posts: await this.appointments.ofGrant(grantId), ...monthsIn(rules) };
    return { issued, facts, programmeCode: call.programmeCode };
  }

  private async issued(applicationId: string, grantId: string): Promise<EventOf<typeof GrantIssued>['data']> {
    const { events } = await this.commands.load(applicationStream(applicationId), applicationDecider);
    const issued = issuedIn(events)?.data;
    if (issued?.grantId !== grantId) throw new Error(`${applicationId} has no grant ${grantId}.`);
    return issued;
  }
}

/** What the rules of a programme say of final proofs. */
const monthsIn = ({ funding }: RuleSet): { readonly finalProofWithinMonths?: OwnMonths } =>
  defined({ finalProofWithinMonths: funding.family === 'per-capita-post' ? funding.finalProofWithinMonths : undefined });
