import { assertNever } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { applicantKey } from '../../applicant/applicant';
import { forwardingEvents } from '../../forwarding/events';
import { ForwardingRow } from './entity';

type Entry = EntryOf<typeof forwardingEvents>;

export const forwardings = defineProjection({
  id: 'forwardings',
  version: 1,
  log: 'store',
  on: forwardingEvents,
  tables: [ForwardingRow],
  project: (entries, rows) =>
    rows.fold(ForwardingRow, entries, ({ data: { applicationId, forwardingId } }) => ({ applicationId, forwardingId }), evolve),
});

/** The row after an event, changed in place; undefined where nothing was agreed. */
export const evolve = (row: ForwardingRow | undefined, e: Entry): ForwardingRow | undefined => {
  switch (e.type) {
    case 'forwarding.agreed': {
      const { applicationId, forwardingId, receiver } = e.data;
      return {
        applicationId,
        forwardingId,
        giver: applicantKey(e.data),
        receiver: receiver.key,
        forwarding: e.data,
        firstNumber: e.position,
      };
    }
    case 'forwarding.ended': {
      if (!row) return undefined;
      const { lastDay, reason } = e.data;
      row.forwarding = { ...row.forwarding, ended: { lastDay, reason } };
      return row;
    }
    default:
      return assertNever(e);
  }
};
