import { assertNever } from '@paktwerk/kernel';
import type { Decider, IsoDate } from '@paktwerk/kernel';
import type { PortalConsentEvent } from './events';

export type PortalConsentState = { readonly kind: 'none' } | { readonly kind: 'given' | 'revoked'; readonly on: IsoDate };

/** One stream per party. */
export const portalConsentStream = (partyKey: string): string => `portal-consent-${partyKey}`;

export const portalConsentDecider: Decider<PortalConsentState, PortalConsentEvent> = {
  initial: { kind: 'none' },
  evolve: (_state, e) => {
    switch (e.type) {
      case 'portal-consent.given':
        return { kind: 'given', on: e.data.effectiveOn };
      case 'portal-consent.revoked':
        return { kind: 'revoked', on: e.data.effectiveOn };
      default:
        return assertNever(e);
    }
  },
};
