import { Injectable } from '@nestjs/common';
import { Commands } from '@paktwerk/event-store';
import { firstEntryOf } from '../person/first-entry';
import { postDecider, postStream } from '../post/state';
import { Counsellors } from '../read-models/counsellors/query';
import { heldBy } from './held-by';

/** Whose appointments a sign-in is linked to at a party: each human by the first of their entries. */
@Injectable()
export class LinkedPeople {
  constructor(
    private readonly commands: Commands,
    private readonly counsellors: Counsellors,
  ) {}

  async of(signIns: readonly string[], parties: readonly string[]): Promise<readonly string[]> {
    const links = await this.counsellors.linkedTo(signIns, parties);
    const people = await Promise.all(
      links.map(async ({ postId, appointmentId }) => {
        const { state } = await this.commands.load(postStream(postId), postDecider);
        const personId = heldBy(state, appointmentId)?.personId;
        return personId === undefined ? [] : [await firstEntryOf(this.commands, personId)];
      }),
    );
    return people.flat();
  }
}
