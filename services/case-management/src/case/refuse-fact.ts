import type { IsoDate, Refusal } from '@paktwerk/kernel';
import type { Existing } from './state';
import { refuse } from '../problems';

/** What stands against going on with a file, open or closed: its client revoked the consent, or was erased. */
export const refuseUse = (state: Existing): Refusal | undefined => {
  if (state.restrictedOn !== undefined) return refuse('consent-revoked', { revokedOn: state.restrictedOn });
  return state.erasedOn === undefined ? undefined : refuse('client-erased', { erasedOn: state.erasedOn });
};

/** What stands against recording that something happened in an open case on a day. */
export const refuseFact = (state: Existing, date: IsoDate, today: IsoDate): Refusal | undefined => {
  if (state.restrictedOn !== undefined) return refuse('consent-revoked', { revokedOn: state.restrictedOn });
  if (state.kind === 'closed') return refuse('case-closed', { closedOn: state.closedOn });
  if (date > today) return refuse('date-in-future', { date, today });
  return date < state.openedOn ? refuse('before-opening', { date, openedOn: state.openedOn }) : undefined;
};
