import { Injectable } from '@nestjs/common';
import { Commands, Runtime } from '@paktwerk/platform';
import { forgetIdentity } from '../identity/identity-key';
import { Documents } from '../qualification/documents';
import { NameSearch } from '../name-search/name-search';
import { personStream } from '../person/state';

/** Deletes a person's key, that of their identity, and what they are found by: what was encrypted is unreadable from then on, wherever it was copied to. Twice is once. */
@Injectable()
export class Erasure {
  constructor(
    private readonly runtime: Runtime,
    private readonly commands: Commands,
    private readonly search: NameSearch,
    private readonly documents: Documents,
  ) {}

  async deleteKeys(personId: string, reason: string): Promise<void> {
    const { keys, definition } = this.runtime;
    if (!keys) throw new Error('This service has no key store.');
    const stream = personStream(personId);
    await forgetIdentity(keys, this.commands, stream);
    await keys.erase(personId, reason, { service: definition.name, stream });
    // Behind the key: whoever is being made to be found meanwhile looks at the key once more.
    await this.search.forget(personId);
    await this.documents.forget(personId);
  }
}
