import { Controller } from '@nestjs/common';
import { Reaction, Runtime } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { ContactRevoked } from '../contact/events';
import { contactStream } from '../contact/state';

/** The fact stands in the log; should the request have died before the key was deleted, it is deleted here. */
@Controller()
export class DeleteKeyWhenContactRevoked {
  constructor(private readonly runtime: Runtime) {}

  @Reaction({ id: 'delete-key-when-contact-revoked', on: [ContactRevoked], log: 'store', startFrom: 'beginning' })
  async on({ data: { contactId, humanId } }: EntryOf<typeof ContactRevoked>): Promise<void> {
    await this.runtime.keys?.erase(contactId, 'REVOKED', { service: this.runtime.definition.name, stream: contactStream(humanId) });
  }
}
