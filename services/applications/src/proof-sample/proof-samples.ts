import type { ProofKind } from '@paktwerk/contracts';
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Commands, Database, notFound } from '@paktwerk/platform';
import type { CommandContext } from '@paktwerk/platform';
import { find } from '@paktwerk/postgres';
import { RulesOfCall } from '../call/rules-of-call';
import { PROOF_SAMPLE_PERCENT } from '../parameters';
import { ProofOfUseRow } from '../read-models/proofs-of-use/entity';
import { OpenProofs } from '../read-models/proofs-of-use/query';
import { decideDraw } from './draw-sample';
import { drawn, lotsOf } from './lot';
import { proofSampleDecider, proofSampleStream, sampleIdOf } from './state';
import type { ProofSample } from './state';

/** Which proofs are checked in depth: drawn once by lot, and drawn again by whoever doubts it. */
@Injectable()
export class ProofSamples {
  constructor(
    private readonly commands: Commands,
    private readonly proofs: OpenProofs,
    private readonly rulesOfCall: RulesOfCall,
    private readonly db: Database,
  ) {}

  async draw(callId: string, kind: ProofKind, year: string, ctx: CommandContext) {
    const { call } = await this.rulesOfCall.find(callId);
    const proofs = (await this.proofs.ofYear(callId, kind, year)).map((row) => row.proofId);
    const seed = randomUUID();
    const handled = await this.commands.handle(proofSampleStream(sampleIdOf(callId, kind, year)), proofSampleDecider, ctx, {
      decide: (sample, { today }) =>
        decideDraw({ callId, programmeId: call.programmeId, kind, year, seed, percent: PROOF_SAMPLE_PERCENT.value, proofs, today }, sample),
    });
    return { handled, view: await this.viewOf(handled.state, callId) };
  }

  ofCall(callId: string, kind: ProofKind, year: string) {
    return this.one(sampleIdOf(callId, kind, year));
  }

  async one(sampleId: string) {
    const loaded = await this.commands.load(proofSampleStream(sampleId), proofSampleDecider);
    return { loaded, view: await this.viewOf(loaded.state, sampleId) };
  }

  /** The draw is made again, and compared with what was recorded. */
  private async viewOf(sample: ProofSample | undefined, id: string) {
    if (sample === undefined) return notFound('proof-sample', id);
    const { sampleId, callId, programmeId, kind, year, seed, percent, among, drawn: recorded, effectiveOn: drawnOn } = sample;
    const rows = await find(this.db, ProofOfUseRow, { where: { callId, kind } });
    const about = new Map(rows.map(({ proofId, fileNumber, grantedCents }) => [proofId, { fileNumber, grantedCents }]));
    const again = drawn(seed, among, percent);
    return {
      ...{ sampleId, callId, programmeId, kind, year, drawnOn, seed, percent },
      lots: lotsOf(seed, among).map((lot) => ({ ...lot, ...about.get(lot.proofId), isDrawn: again.includes(lot.proofId) })),
      agrees: again.length === recorded.length && again.every((proofId, i) => proofId === recorded[i]),
    };
  }
}
