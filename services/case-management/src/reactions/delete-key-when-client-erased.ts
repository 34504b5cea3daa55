import { Controller } from '@nestjs/common';
import { Reaction } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { ClientErased } from '../case/events';
import { Erasure } from '../erasure/erasure';

/** The fact stands in the log; should the request have died before the key was deleted, it is deleted here. */
@Controller()
export class DeleteKeyWhenClientErased {
  constructor(private readonly erasure: Erasure) {}

  @Reaction({ id: 'delete-key-when-client-erased', on: [ClientErased], log: 'store', startFrom: 'beginning' })
  async on(entry: EntryOf<typeof ClientErased>): Promise<void> {
    await this.erasure.deleteKey(entry.data.clientId, entry.data.reason, entry.key);
  }
}
