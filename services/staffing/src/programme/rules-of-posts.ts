import { Injectable } from '@nestjs/common';
import { Commands } from '@paktwerk/event-store';
import { inParallel } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import type { Rules } from './rules';
import { programmeDecider, programmeStream } from './state';

const WIDTH = 12;

/** The rules of a programme as they are known on a day; none where nobody published any. */
@Injectable()
export class RulesOfPosts {
  constructor(private readonly commands: Commands) {}

  async of(programmeId: string, knownOn: IsoDate): Promise<Rules> {
    const { state } = await this.commands.load(programmeStream(programmeId), programmeDecider);
    return { ruleSets: state.ruleSets, knownOn };
  }

  /** Of several programmes. */
  async ofAll(programmeIds: readonly string[], knownOn: IsoDate): Promise<ReadonlyMap<string, Rules>> {
    const found = new Map<string, Rules>();
    await inParallel(new Set(programmeIds), WIDTH, async (programmeId) => {
      found.set(programmeId, await this.of(programmeId, knownOn));
    });
    return found;
  }
}
