import { DistrictKey, Id, PartyKey, Type, event } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';

/** An id that another service made. */
const Foreign = Type.String({ minLength: 1, maxLength: 100 });

/** A grant is issued. Its posts are named here, because whatever becomes of its notice names the grant alone. */
export const GrantAnnounced = event('grant.announced', 1, {
  grantId: Foreign,
  programmeId: Foreign,
  callId: Foreign,
  district: DistrictKey(),
  /** The party that was granted; absent where it is the district itself. */
  recipient: Type.Optional(PartyKey()),
  ruleSetVersion: Type.Integer({ minimum: 1 }),
  postIds: Type.Array(Id('post'), { maxItems: 1000 }),
});

export const grantEvents = [GrantAnnounced] as const;
export type GrantEvent = EventOf<typeof GrantAnnounced>;
