import type { Decider, EventOf, IsoDate } from '@paktwerk/kernel';
import type { AppointmentLinked, CounsellorEvent, UNLINK_REASONS } from './events';

export type Link = Omit<EventOf<typeof AppointmentLinked>['data'], 'linkedOn'>;

export type UnlinkReason = (typeof UNLINK_REASONS)[number];

export type CounsellorState =
  | { readonly kind: 'none' }
  | { readonly kind: 'offered'; readonly parties: readonly string[] }
  | {
      readonly kind: 'linked';
      readonly link: Link;
      readonly linkedOn: IsoDate;
      readonly unlink?: { readonly reason: UnlinkReason; readonly proposedBy: string; readonly proposedOn: IsoDate };
    }
  | { readonly kind: 'unlinked' };

/** One appointment is one human: its stream guards that. */
export const linkStream = (appointmentId: string): string => `counsellor-${appointmentId}`;
/** What a human offers of themselves. */
export const loginStream = (humanId: string): string => `login-${humanId}`;

const evolve = (state: CounsellorState, event: CounsellorEvent): CounsellorState => {
  switch (event.type) {
    case 'login.offered':
      return { kind: 'offered', parties: [...(state.kind === 'offered' ? state.parties : []), event.data.party] };
    case 'login.withdrawn':
      return state.kind === 'offered' ? { kind: 'offered', parties: state.parties.filter((party) => party !== event.data.party) } : state;
    case 'appointment.linked': {
      const { linkedOn, ...link } = event.data;
      return { kind: 'linked', link, linkedOn };
    }
    case 'appointment-unlink.proposed': {
      if (state.kind !== 'linked') return state;
      const { reason, proposedBy, proposedOn } = event.data;
      return { ...state, unlink: { reason, proposedBy, proposedOn } };
    }
    case 'appointment-unlink.withdrawn': {
      if (state.kind !== 'linked') return state;
      const { unlink: _withdrawn, ...linked } = state;
      return linked;
    }
    case 'appointment.unlinked':
      return { kind: 'unlinked' };
    default:
      return state; // never throws; that every event is named above, lint sees
  }
};

export const counsellorDecider: Decider<CounsellorState, CounsellorEvent> = { initial: { kind: 'none' }, evolve };
