import { Id, Type, View } from '@paktwerk/kernel';
import { DistrictScope, OidcClientId, Organisation, Topic } from './events';

export const ClientItem = View('ClientItem', {
  clientId: Id('cli'),
  oidcClientId: OidcClientId,
  name: Type.String(),
  organisation: Organisation,
  topics: Type.Array(Topic),
  districts: DistrictScope,
  state: Type.String({ description: 'active, paused or revoked' }),
  registeredBy: Type.String(),
  registeredRole: Type.String(),
  registeredAt: Type.String(),
});
