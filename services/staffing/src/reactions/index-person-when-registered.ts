import { Controller } from '@nestjs/common';
import { Commands } from '@paktwerk/event-store';
import { isErased } from '@paktwerk/kernel';
import { Reaction } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { NameSearch } from '../name-search/name-search';
import { PersonRegistered } from '../person/events';
import { personDecider, personStream } from '../person/state';

/** With a new rule of what somebody is found by it gets a new name, and reads all registrations again. */
@Controller()
export class IndexPersonWhenRegistered {
  constructor(
    private readonly commands: Commands,
    private readonly search: NameSearch,
  ) {}

  @Reaction({ id: 'index-person-when-registered-2', on: [PersonRegistered], log: 'store', startFrom: 'beginning' })
  async on(entry: EntryOf<typeof PersonRegistered>): Promise<void> {
    const { personId, district } = entry.data;
    const { events } = await this.commands.load(personStream(personId), personDecider);
    const registered = events.find((e) => e.type === 'person.registered' && e.data.district === district);
    if (registered?.type !== 'person.registered') return;
    if (isErased(registered.data.birthDate)) await this.search.forget(personId);
    else await this.search.remember({ personId, district }, registered.data);
  }
}
