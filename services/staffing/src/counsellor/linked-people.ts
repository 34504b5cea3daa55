import { Injectable } from '@nestjs/common';
import { Commands } from '@paktwerk/event-store';
import { personDecider, personStream } from '../person/state';
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
        return personId === undefined ? [] : [await this.firstOf(personId)];
      }),
    );
    return people.flat();
  }

  /** The entry of the human that was there first. */
  async firstOf(personId: string): Promise<string> {
    const seen = new Set<string>();
    let id = personId;
    while (!seen.has(id)) {
      seen.add(id);
      const { state } = await this.commands.load(personStream(id), personDecider);
      if (state.kind === 'none' || state.firstId === undefined) return id;
      id = state.firstId;
    }
    return id;
  }
}
