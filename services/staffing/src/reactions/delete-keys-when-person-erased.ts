import { Controller } from '@nestjs/common';
import { Reaction } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { Erasure } from '../erasure/erasure';
import { PersonErased } from '../person/events';

/** The fact stands in the log; should the request have died before the keys were deleted, they are deleted here. */
@Controller()
export class DeleteKeysWhenPersonErased {
  constructor(private readonly erasure: Erasure) {}

  @Reaction({ id: 'delete-keys-when-person-erased', on: [PersonErased], log: 'store', startFrom: 'beginning' })
  async on(entry: EntryOf<typeof PersonErased>): Promise<void> {
    await this.erasure.deleteKeys(entry.data.personId, entry.data.reason);
  }
}
