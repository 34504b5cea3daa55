import { assertNever } from '@paktwerk/kernel';
import type { Decider, EventOf, IsoDate } from '@paktwerk/kernel';
import type { ForwardingAgreed, ForwardingEvent } from './events';

/** What is passed on of a grant, and until when that holds. */
export type Forwarding = EventOf<typeof ForwardingAgreed>['data'] & {
  readonly ended?: { readonly lastDay: IsoDate; readonly reason: string };
};

/** All that is passed on of one grant. One stream owns it, so nothing of it is passed on twice. */
export type Forwardings = readonly Forwarding[];

export const forwardingsStream = (applicationId: string): string => `forwarding-${applicationId}`;

/** The last day of a forwarding, as known now. */
export const lastDayOf = ({ to, ended }: Pick<Forwarding, 'to' | 'ended'>): IsoDate => ended?.lastDay ?? to;

export const forwardingsDecider: Decider<Forwardings, ForwardingEvent> = {
  initial: [],
  evolve: (forwardings, e) => {
    switch (e.type) {
      case 'forwarding.agreed':
        return [...forwardings, e.data];
      case 'forwarding.ended': {
        const { forwardingId, lastDay, reason } = e.data;
        return forwardings.map((one) => (one.forwardingId === forwardingId ? { ...one, ended: { lastDay, reason } } : one));
      }
      default:
        return assertNever(e);
    }
  },
};
