import { Injectable } from '@nestjs/common';
import { defined } from '@paktwerk/kernel';
import { Clock, Commands } from '@paktwerk/platform';
import { RulesOfCall } from '../call/rules-of-call';
import { fundingsOf } from '../grant/granted-file';
import type { GrantedFile } from '../grant/granted-file';
import { GrantedFiles } from '../grant/granted-files';
import { grantDecider, grantStream } from '../grant/state';
import type { GrantState } from '../grant/state';
import { termsOf } from '../grant/terms';
import type { RuleSet } from '../programme/rule-set';
import { Appointments } from '../read-models/appointments/query';
import { factsBeyond } from './beyond-accepted';
import type { OwnMonths } from './due';
import type { ProofFacts } from './prefill-proof';
import { lineWithUnpaid } from './paid-days';
import { limitsOf } from './post-limits';
import type { ProofLimit } from './post-limits';
import { provenLine } from './reckon';
import { proofDecider, proofStream } from './state';
import type { OpenProof } from './state';

type GrantKeys = Pick<OpenProof, 'applicationId' | 'grantId' | 'programmeId'>;

/** What a proof is filled in from: the grant with its rules, and what staffing told of its posts. */
@Injectable()
export class ProofSources {
  constructor(
    private readonly commands: Commands,
    private readonly files: GrantedFiles,
    private readonly rulesOfCall: RulesOfCall,
    private readonly appointments: Appointments,
    private readonly clock: Clock,
  ) {}

  async of(keys: Pick<OpenProof, 'applicationId' | 'grantId' | 'callId' | 'after'>): Promise<ProofFacts> {
    const { state } = await this.commands.load(grantStream(keys.grantId), grantDecider);
    const { facts } = await this.ofGrant(keys, state);
    if (keys.after === undefined) return facts;
    const { state: accepted } = await this.commands.load(proofStream(keys.after), proofDecider);
    return factsBeyond(facts, accepted);
  }

  /** The same of a grant that was read already, with what the facts follow from. */
  async ofGrant({ applicationId, grantId, callId }: Pick<OpenProof, 'applicationId' | 'grantId' | 'callId'>, grant: GrantState) {
    const { rules, call } = await this.rulesOfCall.find(callId);
    const file = await this.granted({ applicationId, grantId, programmeId: call.programmeId });
    const { issued } = file;
    const today = await this.clock.today();
    const terms = termsOf(issued, grant.kind === 'none' ? { notices: [] } : grant, today);
    const posts = await this.appointments.ofGrant(grantId);
    const by = { grant: issued, fundingOf: fundingsOf(file), months: { ruleSets: file.ruleSets, knownOn: today } };
    const lines = issued.lines.map((line) => {
      const fundedUntil = posts.find(({ lineId }) => lineId === line.lineId)?.fundedUntil;
      return provenLine(line, { ...by, ...defined({ terms: terms.lines.get(line.lineId), fundedUntil }) });
    });
    const facts: ProofFacts = { lines: lines.map((line) => lineWithUnpaid(line, posts)), posts, ...monthsIn(rules) };
    return { issued, facts, programmeCode: call.programmeCode };
  }

  /** On which days the posts of a grant do not allow whoever a proof may name, as it is known now. */
  async limits(keys: GrantKeys): Promise<readonly ProofLimit[]> {
    const { issued, ruleSets } = await this.granted(keys);
    const [posts, knownOn] = await Promise.all([this.appointments.ofGrant(keys.grantId), this.clock.today()]);
    return limitsOf(posts, { ruleSets, knownOn, ...defined({ earlyStartFrom: issued.earlyStartFrom }) });
  }

  private async granted({ applicationId, grantId, programmeId }: GrantKeys): Promise<GrantedFile> {
    const file = await this.files.of({ applicationId, programmeId });
    if (file?.issued.grantId !== grantId) throw new Error(`${applicationId} has no grant ${grantId}.`);
    return file;
  }
}

/** What the rules of a programme say of final proofs. */
const monthsIn = ({ funding }: RuleSet): { readonly finalProofWithinMonths?: OwnMonths } =>
  defined({ finalProofWithinMonths: funding.family === 'per-capita-post' ? funding.finalProofWithinMonths : undefined });
