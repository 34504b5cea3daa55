import type { Decider, EventOf } from '@paktwerk/kernel';
import type { AppointmentLinked, CounsellorEvent } from './events';

export type Link = Omit<EventOf<typeof AppointmentLinked>['data'], 'linkedOn'>;

export type CounsellorState =
  | { readonly kind: 'none' }
  | { readonly kind: 'offered'; readonly parties: readonly string[] }
  | { readonly kind: 'linked'; readonly link: Link }
  | { readonly kind: 'unlinked' };

/** One appointment is one human: its stream guards that. */
export const linkStream = (appointmentId: string): string => `counsellor-${appointmentId}`;
/** What a human offers of themselves. */
export const loginStream = (humanId: string): string => `login-${humanId}`;

const evolve = (state: CounsellorState, event: CounsellorEvent): CounsellorState => {
  switch (event.type) {
    case 'login.offered':
      return { kind: 'offered', parties: [...(state.kind === 'offered' ? state.parties : []), event.data.party] };
    case 'appointment.linked': {
      const { linkedOn: _, ...link } = event.data;
      return { kind: 'linked', link };
    }
    case 'appointment.unlinked':
      return { kind: 'unlinked' };
    default:
      return state; // never throws; that every event is named above, lint sees
  }
};

export const counsellorDecider: Decider<CounsellorState, CounsellorEvent> = { initial: { kind: 'none' }, evolve };
