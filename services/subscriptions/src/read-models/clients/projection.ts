import { defineProjection } from '@paktwerk/projections';
import { clientEvents } from '../../client/events';

const scopeOf = ({ topics, districts }: { readonly topics: readonly string[]; readonly districts: 'all' | readonly string[] }) => ({
  topics,
  all: districts === 'all',
  districts: districts === 'all' ? [] : districts,
});

const STATE_AFTER = { 'client.paused': 'paused', 'client.resumed': 'active', 'client.revoked': 'revoked' } as const;

/** Who may follow the feed, for the check at every request and for the list. Registrations are few: one statement per event will do. */
export const clients = defineProjection({
  id: 'clients',
  version: 1,
  log: 'store',
  on: clientEvents,
  tables: ['rm_clients_v1'],

  async project(entries, tx) {
    for (const e of entries) {
      const version = e.streamVersion ?? 0;
      if (e.type === 'client.registered') {
        const { clientId, oidcClientId, name, organisation } = e.data;
        const { topics, all, districts } = scopeOf(e.data);
        await tx.query(
          `insert into rm_clients_v1 (client_id, oidc_client_id, name, organisation, topics, all_districts, districts, state, registered_by, registered_role, registered_at, stream_version, number)
           values ($1, $2, $3, $4, $5, $6, $7, 'active', $8, $9, $10, $11, $12)`,
          [
            clientId,
            oidcClientId,
            name,
            organisation,
            topics,
            all,
            districts,
            e.actor.person ?? '',
            e.actor.role,
            e.recordedAt,
            version,
            e.position,
          ],
        );
      } else if (e.type === 'client.scopes-changed') {
        const { topics, all, districts } = scopeOf(e.data);
        await tx.query(
          'update rm_clients_v1 set topics = $2, all_districts = $3, districts = $4, stream_version = $5 where client_id = $1',
          [e.data.clientId, topics, all, districts, version],
        );
      } else {
        await tx.query('update rm_clients_v1 set state = $2, stream_version = $3 where client_id = $1', [
          e.data.clientId,
          STATE_AFTER[e.type],
          version,
        ]);
      }
    }
  },
});
