import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { ForwardingEnded } from './events';
import type { ForwardingEvent } from './events';
import type { Forwardings } from './state';

export interface EndForwarding {
  readonly forwardingId: string;
  readonly lastDay: IsoDate;
  readonly reason: string;
}

/** A contract ends before its time, once; what was passed on until then stays so. */
export const decideEndForwarding = (command: EndForwarding, forwardings: Forwardings): Decision<ForwardingEvent> => {
  const { forwardingId, lastDay, reason } = command;
  const one = forwardings.find((f) => f.forwardingId === forwardingId);
  if (one === undefined) return refuse('forwarding-unknown', { forwardingId });
  const { from, to, ended, applicationId, grantId, callId, programmeId, district, recipient, receiver } = one;
  if (ended !== undefined)
    return ended.lastDay === lastDay && ended.reason === reason
      ? nothing()
      : refuse('forwarding-ended', { forwardingId, lastDay: ended.lastDay });
  if (lastDay < from || lastDay >= to) return refuse('forwarding-end-outside', { field: '/lastDay', lastDay, from, to });
  return record(
    ForwardingEnded({
      forwardingId,
      applicationId,
      grantId,
      callId,
      programmeId,
      district,
      ...defined({ recipient }),
      receiverKey: receiver.key,
      lastDay,
      reason,
      effectiveOn: lastDay,
    }),
  );
};
