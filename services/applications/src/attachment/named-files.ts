import { Injectable } from '@nestjs/common';
import { Commands } from '@paktwerk/platform';
import { fileOf, namedFiles } from '../application/application-file';
import { applicationDecider, applicationStream } from '../application/state';
import type { ApplicationState } from '../application/state';
import { grantDecider, grantIdOf, grantStream } from '../grant/state';
import type { GrantState } from '../grant/state';
import { proofDecider, proofStream } from '../proof-of-use/state';
import type { ProofState } from '../proof-of-use/state';

/** What is known of the files of an application: which of them events name, its own and those of the grant that it became. */
export interface WithFiles {
  readonly state: ApplicationState;
  readonly grant: GrantState;
  /** The proof of use that is asked for. */
  readonly proof: ProofState;
  /** Ids of attachments. */
  readonly named: ReadonlySet<string>;
}

@Injectable()
export class NamedFiles {
  constructor(private readonly commands: Commands) {}

  /** @param answerOf what a file came with: of a proof of use its own stream names it */
  async in(applicationId: string, answerOf?: string | null): Promise<WithFiles> {
    const { state, events } = await this.commands.load(applicationStream(applicationId), applicationDecider);
    const grant = await this.grantOf(state);
    const file = fileOf(events);
    const proof = await this.proofOf(answerOf);
    const given = [...(file ? namedFiles(file) : []), ...filesIn(grant), ...proof.files];
    return { state, grant, proof: proof.state, named: new Set(given.map(({ attachmentId }) => attachmentId)) };
  }

  private async proofOf(answerOf: string | null | undefined) {
    if (answerOf?.startsWith('prf_') !== true) return { state: proofDecider.initial, files: [] };
    const { state, events } = await this.commands.load(proofStream(answerOf), proofDecider);
    const files = events.flatMap((e) => (e.type === 'proof.submitted' || e.type === 'proof.corrected' ? (e.data.files ?? []) : []));
    return { state, files };
  }

  private async grantOf(state: ApplicationState): Promise<GrantState> {
    if (state.kind !== 'granted') return grantDecider.initial;
    return (await this.commands.load(grantStream(grantIdOf(state.decision.decisionId)), grantDecider)).state;
  }
}

const filesIn = (grant: GrantState) =>
  grant.kind === 'none' ? [] : grant.hearings.flatMap(({ statements }) => statements.flatMap(({ files = [] }) => files));
