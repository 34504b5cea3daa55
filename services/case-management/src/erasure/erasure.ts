import { Injectable } from '@nestjs/common';
import { Runtime } from '@paktwerk/platform';

/** Deletes a client's key: everything encrypted under it is unreadable from then on, wherever it was copied to. Twice is once. */
@Injectable()
export class Erasure {
  constructor(private readonly runtime: Runtime) {}

  async deleteKey(clientId: string, reason: string, stream: string): Promise<void> {
    if (!this.runtime.keys) throw new Error('This service has no key store.');
    await this.runtime.keys.erase(clientId, reason, { service: this.runtime.definition.name, stream });
  }
}
