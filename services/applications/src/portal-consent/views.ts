import { DateOnly, InstantString, Mark, OneOf, PartyKey, Type, View } from '@paktwerk/kernel';
import { PORTAL_CONSENT_NEEDED } from '../parameters';
import type { PortalConsentEvent } from './events';
import type { PortalConsentState } from './state';

const Text = Type.String();
const Step = Type.Object({ kind: OneOf(['given', 'revoked'] as const), on: DateOnly(), recordedAt: InstantString() });

export const PortalConsentView = View('PortalConsentView', {
  partyKey: PartyKey(),
  isAgreed: Type.Boolean({ description: 'Notices go into the portal, where nobody chooses the post' }),
  since: Type.Optional(DateOnly({ description: 'Since when it holds, or does not any more' })),
  isNeeded: Type.Boolean({ description: 'Without it nothing is dispatched into the portal' }),
  mark: Mark,
  source: Text,
  steps: Type.Array(Step, { description: 'Oldest first' }),
  version: Type.Integer(),
});

type Recorded = PortalConsentEvent & { readonly recordedAt: string };

export const portalConsentView = (partyKey: string, state: PortalConsentState, events: readonly Recorded[], version: number) => {
  const { value: isNeeded, mark, source } = PORTAL_CONSENT_NEEDED;
  const steps = events.map(({ type, data, recordedAt }) => ({
    kind: type === 'portal-consent.given' ? ('given' as const) : ('revoked' as const),
    on: data.effectiveOn,
    recordedAt,
  }));
  return {
    partyKey,
    isAgreed: state.kind === 'given',
    ...(state.kind === 'none' ? {} : { since: state.on }),
    isNeeded,
    mark,
    source,
    steps,
    version,
  };
};
