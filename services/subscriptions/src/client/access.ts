import { Injectable } from '@nestjs/common';
import { Problem, visibleDistrict } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import { clientIdOf } from './state';
import type { Scope } from '../feed/scope';
import { PUBLIC_TOPICS } from '../feed/public-topics';
import { Clients, scopeOfClient } from '../read-models/clients/query';
import type { ListedClient } from '../read-models/clients/query';
import { refuse } from '../problems';

/** What a reader sees: a machine what its registration names, a person all public topics within the responsibility of their organisation. */
@Injectable()
export class Access {
  constructor(private readonly clients: Clients) {}

  async scopeOf(actor: Actor): Promise<Scope> {
    if (actor.role === 'SUBSCRIBER') return scopeOfClient(await this.clientOf(actor));
    const district = visibleDistrict(actor, undefined);
    return { topics: PUBLIC_TOPICS, districts: district === undefined ? 'all' : [district] };
  }

  /** @throws Problem 403 when the machine is not registered, paused or revoked */
  async clientOf(actor: Actor): Promise<ListedClient> {
    const oidcClientId = actor.clientId ?? '';
    const found = oidcClientId === '' ? undefined : await this.clients.find(clientIdOf(oidcClientId));
    if (!found) throw new Problem(403, refuse('client-not-registered', { oidcClientId }));
    if (found.view.state !== 'active') throw new Problem(403, refuse(`client-${found.view.state}`, { oidcClientId }));
    return found;
  }
}
