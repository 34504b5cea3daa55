import { given } from '@paktwerk/testing';
import { PortalConsentGiven, PortalConsentRevoked } from './events';
import { decideGiveConsent } from './give-consent';
import { decideRevokeConsent } from './revoke-consent';
import { portalConsentDecider } from './state';

const partyKey = '08116';
const on = (effectiveOn: string) => ({ partyKey, effectiveOn });
const [agreed, revoked] = [PortalConsentGiven(on('2025-02-03')), PortalConsentRevoked(on('2025-03-03'))];

describe('the consent to the portal', () => {
  it('is given with its day, and again after it was revoked', () => {
    given(portalConsentDecider)
      .when((s) => decideGiveConsent({ partyKey, today: '2025-02-03' }, s))
      .then(agreed);
    given(portalConsentDecider, [agreed, revoked])
      .when((s) => decideGiveConsent({ partyKey, today: '2025-04-01' }, s))
      .then(PortalConsentGiven(on('2025-04-01')));
  });
  it('is given once, however often it is asked for', () =>
    given(portalConsentDecider, [agreed])
      .when((s) => decideGiveConsent({ partyKey, today: '2025-02-04' }, s))
      .nothing());
  it('is revoked at any time', () =>
    given(portalConsentDecider, [agreed])
      .when((s) => decideRevokeConsent({ partyKey, today: '2025-03-03' }, s))
      .then(revoked));
  it('that was never given, or is revoked, is not revoked', () => {
    given(portalConsentDecider)
      .when((s) => decideRevokeConsent({ partyKey, today: '2025-03-03' }, s))
      .nothing();
    given(portalConsentDecider, [agreed, revoked])
      .when((s) => decideRevokeConsent({ partyKey, today: '2025-03-04' }, s))
      .nothing();
  });
});
