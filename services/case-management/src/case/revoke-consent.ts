import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { ConsentRevoked, ProcessingRestricted } from './events';
import type { CaseEvent, ConsentScope } from './events';
import { fileOf } from './state';
import type { CaseState } from './state';
import { refuse } from '../problems';

export interface RevokeConsent {
  readonly revokedOn: IsoDate;
  readonly scope: ConsentScope;
}

/**
 * A client takes the consent back, in an open case or after it. The file stays, because the task asks for it (Art. 6(1)(e) GDPR, § 4 LDSG BW),
 * and is restricted where everything is revoked; whoever only takes back that others are told goes on being counselled.
 */
export const decideRevokeConsent = (cmd: RevokeConsent, state: CaseState, today: IsoDate): Decision<CaseEvent> => {
  if (state.kind === 'none') return refuse('case-unknown');
  if (state.restrictedOn !== undefined || (cmd.scope === 'SHARING' && state.sharingRevokedOn !== undefined)) return nothing();
  if (state.erasedOn !== undefined) return refuse('client-erased', { erasedOn: state.erasedOn });
  if (cmd.revokedOn > today) return refuse('date-in-future', { date: cmd.revokedOn, today });
  if (cmd.revokedOn < state.consentOn) return refuse('before-consent', { date: cmd.revokedOn, consentOn: state.consentOn });
  const revoked = ConsentRevoked({ ...fileOf(state), ...cmd });
  return cmd.scope === 'ALL'
    ? record<CaseEvent>(revoked, ProcessingRestricted({ ...fileOf(state), restrictedOn: cmd.revokedOn }))
    : record(revoked);
};
