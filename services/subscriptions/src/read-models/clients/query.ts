import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@paktwerk/platform';
import type { ClientScope } from '../../client/state';

interface Row {
  client_id: string;
  oidc_client_id: string;
  name: string;
  organisation: string;
  topics: string[];
  all_districts: boolean;
  districts: string[];
  state: 'active' | 'paused' | 'revoked';
  registered_by: string;
  registered_role: string;
  registered_at: Date;
  stream_version: number;
  number: string;
}

export interface ClientView {
  readonly clientId: string;
  readonly oidcClientId: string;
  readonly name: string;
  readonly organisation: string;
  readonly topics: string[];
  readonly districts: 'all' | string[];
  readonly state: 'active' | 'paused' | 'revoked';
  readonly registeredBy: string;
  readonly registeredRole: string;
  readonly registeredAt: string;
}

export interface ListedClient {
  readonly view: ClientView;
  readonly version: number;
  readonly number: string;
}

const toClient = (r: Row): ListedClient => ({
  view: {
    clientId: r.client_id,
    oidcClientId: r.oidc_client_id,
    name: r.name,
    organisation: r.organisation,
    topics: r.topics,
    districts: r.all_districts ? 'all' : r.districts,
    state: r.state,
    registeredBy: r.registered_by,
    registeredRole: r.registered_role,
    registeredAt: r.registered_at.toISOString(),
  },
  version: r.stream_version,
  number: r.number,
});

export const scopeOfClient = ({ view }: ListedClient): ClientScope => ({ topics: view.topics, districts: view.districts });

@Injectable()
export class Clients {
  constructor(@Inject(Database) private readonly db: Database) {}

  async find(clientId: string): Promise<ListedClient | undefined> {
    return (await this.db.query<Row>('select * from rm_clients_v1 where client_id = $1', [clientId])).map(toClient)[0];
  }

  async list(limit: number, cursor: string | undefined): Promise<readonly ListedClient[]> {
    return (
      await this.db.query<Row>(
        'select * from rm_clients_v1 where $2::bigint is null or number > $2 order by rm_clients_v1.number limit $1',
        [limit + 1, cursor ?? null],
      )
    ).map(toClient);
  }
}
