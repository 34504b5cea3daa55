import { Id, OneOf, Type, View } from '@paktwerk/kernel';
import type { ViewOf } from '@paktwerk/platform';
import { DistrictScope, OidcClientId, Organisation, Topic } from './events';

export const ClientItem = View('ClientItem', {
  clientId: Id('cli'),
  oidcClientId: OidcClientId,
  name: Type.String(),
  organisation: Organisation,
  topics: Type.Array(Topic),
  districts: DistrictScope,
  state: OneOf(['active', 'paused', 'revoked'] as const),
  registeredBy: Type.String(),
  registeredRole: Type.String(),
  registeredAt: Type.String(),
});
export type ClientItem = ViewOf<typeof ClientItem>;
