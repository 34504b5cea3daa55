import { Controller } from '@nestjs/common';
import { Commands } from '@paktwerk/event-store';
import { isErased } from '@paktwerk/kernel';
import { Reaction } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { NameSearch } from '../name-search/name-search';
import { PersonNameCorrected, PersonRegistered } from '../person/events';
import { personDecider, personStream } from '../person/state';
import { namesBy } from '../person/written-by';

/** Names of before stay what somebody is found by: whoever wrote them looks for them. With a new rule of what somebody is found by it gets a new name, and reads all registrations again. */
@Controller()
export class IndexPersonWhenRegistered {
  constructor(
    private readonly commands: Commands,
    private readonly search: NameSearch,
  ) {}

  @Reaction({ id: 'index-person-when-registered-2', on: [PersonRegistered, PersonNameCorrected], log: 'store', startFrom: 'beginning' })
  async on(entry: EntryOf<typeof PersonRegistered | typeof PersonNameCorrected>): Promise<void> {
    const { personId, district } = entry.data;
    const { events } = await this.commands.load(personStream(personId), personDecider);
    const written = namesBy(district, events);
    if (written === undefined) return;
    if (isErased(written.birthDate)) await this.search.forget(personId);
    else await this.search.remember({ personId, district }, written);
  }
}
