import { nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { PortalConsentRevoked } from './events';
import type { PortalConsentEvent } from './events';
import type { ChangeConsent } from './give-consent';
import type { PortalConsentState } from './state';

/** Nothing needs a reason; who never agreed has nothing to revoke. */
export const decideRevokeConsent = ({ partyKey, today }: ChangeConsent, state: PortalConsentState): Decision<PortalConsentEvent> =>
  state.kind === 'given' ? record(PortalConsentRevoked({ partyKey, effectiveOn: today })) : nothing();
