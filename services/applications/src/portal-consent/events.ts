import { DateOnly, PartyKey, event } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';

/** Whose consent it is: a district, or another party of the directory. Who gave it stands in the event's metadata. */
const keys = { partyKey: PartyKey(), effectiveOn: DateOnly() };

/** A party wants its notices in the portal, where they count as delivered on the day behind their retrieval (§ 41(2a) LVwVfG). */
export const PortalConsentGiven = event('portal-consent.given', 1, keys);

/** From now on its notices come by post again; what is in the portal stays there. */
export const PortalConsentRevoked = event('portal-consent.revoked', 1, keys);

export const portalConsentEvents = [PortalConsentGiven, PortalConsentRevoked] as const;
export type PortalConsentEvent = { [K in keyof typeof portalConsentEvents]: EventOf<(typeof portalConsentEvents)[K]> }[number];
