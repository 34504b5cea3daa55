import { Injectable } from '@nestjs/common';
import type { Refusal } from '@paktwerk/kernel';
import { Commands } from '@paktwerk/platform';
import { changeDecider, changeStream } from '../change-notification/state';
import { refuseCauses } from '../grant/amendment-causes';
import type { ToldChange } from '../grant/amendment-causes';
import type { Amend } from '../grant/prepare-amendment';
import type { OpenGrant } from '../grant/state';

/** The changes that an amendment rests on, as they stand. */
@Injectable()
export class ToldChanges {
  constructor(private readonly commands: Commands) {}

  /** Why an amendment cannot rest on what it names; undefined where it can. */
  async refusalOf(grant: OpenGrant, amend: Pick<Amend, 'lines' | 'causes'>): Promise<Refusal | undefined> {
    const ids = amend.causes.flatMap((cause) => (cause.kind === 'change-notification' ? [cause.changeId] : []));
    const told = await Promise.all(ids.map((changeId) => this.told(changeId)));
    return refuseCauses(
      amend,
      grant,
      told.flatMap((one) => one ?? []),
    );
  }

  private async told(changeId: string): Promise<ToldChange | undefined> {
    const { state } = await this.commands.load(changeStream(changeId), changeDecider);
    if (state.kind === 'none') return undefined;
    const { grantId, lineId, status } = state;
    return { changeId, grantId, lineId, isAcknowledged: status === 'acknowledged' };
  }
}
