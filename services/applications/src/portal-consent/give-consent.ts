import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { PortalConsentGiven } from './events';
import type { PortalConsentEvent } from './events';
import type { PortalConsentState } from './state';

export interface ChangeConsent {
  readonly partyKey: string;
  readonly today: IsoDate;
}

/** Notices that are dispatched from now on may go into the portal. */
export const decideGiveConsent = ({ partyKey, today }: ChangeConsent, state: PortalConsentState): Decision<PortalConsentEvent> =>
  state.kind === 'given' ? nothing() : record(PortalConsentGiven({ partyKey, effectiveOn: today }));
