import { Injectable } from '@nestjs/common';
import { Commands } from '@paktwerk/platform';
import { submissionIn } from '../application/receipt';
import { applicationDecider, applicationStream } from '../application/state';
import { programmeDecider, programmeStream } from '../programme/state';
import { proofDecider, proofIdOf, proofStream } from '../proof-of-use/state';
import type { ProofState } from '../proof-of-use/state';
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

  /** The proof of use of all of it. */
  async finalProofOf(grantId: string, { issued }: GrantedFile): Promise<ProofState> {
    const proofId = proofIdOf(grantId, 'final', issued.to.slice(0, 4));
    return (await this.commands.load(proofStream(proofId), proofDecider)).state;
  }
}
