import { Injectable } from '@nestjs/common';
import { Commands } from '@paktwerk/platform';
import { submissionIn } from '../application/receipt';
import { applicationDecider, applicationStream } from '../application/state';
import { programmeDecider, programmeStream } from '../programme/state';
import { proofDecider, proofIdOf, proofStream } from '../proof-of-use/state';
import type { OpenProof, ProofState } from '../proof-of-use/state';
import { issuedIn } from './granted-file';
import type { GrantedFile } from './granted-file';
import type { OpenGrant } from './state';

@Injectable()
export class GrantedFiles {
  constructor(private readonly commands: Commands) {}

  /** Undefined where nothing was granted: a rejection has a file of notices, too. */
  async of({ applicationId, programmeId }: Pick<OpenGrant, 'applicationId' | 'programmeId'>): Promise<GrantedFile | undefined> {
    const { events } = await this.commands.load(applicationStream(applicationId), applicationDecider);
    const [submission, issued] = [submissionIn(events), issuedIn(events)];
    if (submission === undefined || issued === undefined) return undefined;
    const { state } = await this.commands.load(programmeStream(programmeId), programmeDecider);
    return { app: submission.data, issued: issued.data, ruleSets: state.kind === 'none' ? [] : state.ruleSets };
  }

  /** The final proofs of use: that of all of it, and those of months that came after one was accepted; what is not to be proven any more is left out. */
  async finalProofsOf(grantId: string, { issued }: GrantedFile): Promise<readonly OpenProof[]> {
    const proofs: OpenProof[] = [];
    for (let of: string | undefined = issued.to.slice(0, 4); of !== undefined;) {
      const { state }: { readonly state: ProofState } = await this.commands.load(
        proofStream(proofIdOf(grantId, 'final', of)),
        proofDecider,
      );
      if (state.stage !== 'none' && state.stage !== 'dropped') proofs.push(state);
      of = state.stage === 'accepted' ? state.proofId : undefined;
    }
    return proofs;
  }
}
