import { Injectable } from '@nestjs/common';
import { Commands } from '@paktwerk/platform';
import { fileOf, namedFiles } from '../application/application-file';
import { applicationDecider, applicationStream } from '../application/state';
import type { ApplicationState } from '../application/state';
import { grantDecider, grantIdOf, grantStream } from '../grant/state';
import type { GrantState } from '../grant/state';

/** What is known of the files of an application: which of them events name, its own and those of the grant that it became. */
export interface WithFiles {
  readonly state: ApplicationState;
  readonly grant: GrantState;
  /** Ids of attachments. */
  readonly named: ReadonlySet<string>;
}

@Injectable()
export class NamedFiles {
  constructor(private readonly commands: Commands) {}

  async in(applicationId: string): Promise<WithFiles> {
    const { state, events } = await this.commands.load(applicationStream(applicationId), applicationDecider);
    const grant = await this.grantOf(state);
    const file = fileOf(events);
    const given = [...(file ? namedFiles(file) : []), ...filesIn(grant)];
    return { state, grant, named: new Set(given.map(({ attachmentId }) => attachmentId)) };
  }

  private async grantOf(state: ApplicationState): Promise<GrantState> {
    if (state.kind !== 'granted') return grantDecider.initial;
    return (await this.commands.load(grantStream(grantIdOf(state.decision.decisionId)), grantDecider)).state;
  }
}

const filesIn = (grant: GrantState) =>
  grant.kind === 'none' ? [] : grant.hearings.flatMap(({ statements }) => statements.flatMap(({ files = [] }) => files));
