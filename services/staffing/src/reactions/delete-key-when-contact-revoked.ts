import { Controller } from '@nestjs/common';
import { Reaction, Runtime } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { ContactEnded, ContactRevoked } from '../contact/events';
import { contactStream } from '../contact/state';

/** An entry of the network is over: the fact stands in the log; should the request have died before the key was deleted, it is deleted here. */
@Controller()
export class DeleteKeyWhenContactRevoked {
  constructor(private readonly runtime: Runtime) {}

  @Reaction({ id: 'delete-key-when-contact-revoked', on: [ContactRevoked, ContactEnded], log: 'store', startFrom: 'beginning' })
  async on({ type, data }: EntryOf<typeof ContactRevoked | typeof ContactEnded>): Promise<void> {
    const because = type === 'contact.ended' ? data.because : 'REVOKED';
    await this.runtime.keys?.erase(data.contactId, because, { service: this.runtime.definition.name, stream: contactStream(data.humanId) });
  }
}
