import { Controller } from '@nestjs/common';
import { Commands } from '@paktwerk/event-store';
import { derivedUuid, isErased } from '@paktwerk/kernel';
import { Reaction, reactionContext } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { Identities } from '../identity/identities';
import { PersonRegistered } from '../person/events';
import { decideFindTwice } from '../person/find-twice';
import { personDecider, personStream } from '../person/state';
import { registeredBy } from '../person/written-by';

/** With a new rule of what identifies somebody it gets a new name, and reads all registrations again. */
const ID = 'find-person-twice-when-registered-3';

/**
 * Registrations of before have no identity, or one by an earlier rule: each gets one, and whoever stands
 * in the register twice is found; who of the two is the first follows from who gets it first. Nothing is merged: that is for people to settle. Later registrations have theirs already.
 */
@Controller()
export class FindPersonTwiceWhenRegistered {
  constructor(
    private readonly commands: Commands,
    private readonly identities: Identities,
  ) {}

  @Reaction({ id: ID, on: [PersonRegistered], log: 'store', startFrom: 'beginning' })
  async on(entry: EntryOf<typeof PersonRegistered>): Promise<void> {
    const { personId, district } = entry.data;
    const { events } = await this.commands.load(personStream(personId), personDecider);
    const registered = registeredBy(district, events);
    if (registered === undefined || isErased(registered.birthDate)) return;
    // Asking for an identity makes its key: not where the rule of today has made it, and never again behind an erasure, whose fact comes before the keys go.
    if ((await this.identities.isOf(registered)) || (await this.isErased(personId))) return;
    const ctx = reactionContext(entry, ID);
    const firstId = await this.identities.entryOf(await this.identities.idOf(registered), personId, ctx);
    if (firstId === personId) return;
    const found = { firstId, secondId: personId };
    // The second entry first: it takes no claims any more before the first one begins to count them.
    for (const id of [personId, firstId])
      await this.commands.handle(
        personStream(id),
        personDecider,
        { ...ctx, commandId: derivedUuid(ctx.commandId, id) },
        {
          decide: (s) => decideFindTwice(found, s),
        },
      );
  }

  private async isErased(personId: string): Promise<boolean> {
    const { state } = await this.commands.load(personStream(personId), personDecider);
    return state.kind !== 'none' && state.erasedOn !== undefined;
  }
}
