import { DistrictKey, Id, Text, Type, event } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';

export const Topic = Type.String({
  pattern: '^[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*$',
  maxLength: 100,
  description: 'A public topic, e.g. `staffing.v1`',
});
export const DistrictScope = Type.Union(
  [Type.Literal('all'), Type.Array(DistrictKey(), { minItems: 1, maxItems: 500, uniqueItems: true })],
  {
    description: '`all`, or the keys of the districts. Events that concern the whole state are for every client of their topic.',
  },
);
export const Organisation = Type.String({
  pattern: '^(state|authority|[0-9]{5})$',
  description: '`state`, `authority`, or a district key',
});
export const OidcClientId = Type.String({
  pattern: '^[A-Za-z0-9._:-]{1,100}$',
  description: 'The name under which the machine signs in at the identity provider',
});

const scope = { topics: Type.Array(Topic, { minItems: 1, maxItems: 100, uniqueItems: true }), districts: DistrictScope };

/** A machine of another organisation may follow the public events within a scope. */
export const ClientRegistered = event('client.registered', 1, {
  clientId: Id('cli'),
  oidcClientId: OidcClientId,
  name: Text(200),
  organisation: Organisation,
  ...scope,
});
export const ClientScopesChanged = event('client.scopes-changed', 1, { clientId: Id('cli'), ...scope });
export const ClientPaused = event('client.paused', 1, { clientId: Id('cli'), reason: Text(500) });
export const ClientResumed = event('client.resumed', 1, { clientId: Id('cli') });
/** Final: whoever wants to come back registers under another sign-in. */
export const ClientRevoked = event('client.revoked', 1, { clientId: Id('cli'), reason: Text(500) });

export type ClientEvent =
  | EventOf<typeof ClientRegistered>
  | EventOf<typeof ClientScopesChanged>
  | EventOf<typeof ClientPaused>
  | EventOf<typeof ClientResumed>
  | EventOf<typeof ClientRevoked>;
export const clientEvents = [ClientRegistered, ClientScopesChanged, ClientPaused, ClientResumed, ClientRevoked];
