import { defineProjection } from '@paktwerk/projections';
import type { EntryOf } from '@paktwerk/projections';
import { clientEvents } from '../../client/events';
import type { ClientScope } from '../../client/state';
import { ClientRow } from './entity';

const STATE_AFTER = { 'client.paused': 'paused', 'client.resumed': 'active', 'client.revoked': 'revoked' } as const;

/** For the check at every request and for the list. */
export const clients = defineProjection({
  id: 'clients',
  version: 1,
  log: 'store',
  on: clientEvents,
  tables: [ClientRow],
  project: (entries, rows) => rows.fold(ClientRow, entries, ({ data }) => ({ clientId: data.clientId }), evolve),
});

const evolve = (row: ClientRow | undefined, e: EntryOf<typeof clientEvents>): ClientRow | undefined => {
  const streamVersion = e.streamVersion ?? 0;
  if (e.type === 'client.registered') {
    const { clientId, oidcClientId, name, organisation } = e.data;
    return {
      clientId,
      oidcClientId,
      name,
      organisation,
      ...scopeOf(e.data),
      state: 'active',
      registeredBy: e.actor.person ?? '',
      registeredRole: e.actor.role,
      registeredAt: e.recordedAt,
      streamVersion,
      number: e.position,
    };
  }
  if (!row) return undefined;
  row.streamVersion = streamVersion;
  if (e.type === 'client.scopes-changed') return Object.assign(row, scopeOf(e.data));
  row.state = STATE_AFTER[e.type];
  return row;
};

const scopeOf = ({ topics, districts }: ClientScope) => ({
  topics: [...topics],
  allDistricts: districts === 'all',
  districts: districts === 'all' ? [] : [...districts],
});
