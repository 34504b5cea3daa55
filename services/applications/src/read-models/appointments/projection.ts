import { Staffing } from '@paktwerk/contracts';
import { assertNever, defined } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { PostRow } from './entity';
import type { Appointed } from './entity';

const { PostApproved, PostFilled, PostVacated, OccupancyCorrected } = Staffing;
const ON = [PostApproved, PostFilled, PostVacated, OccupancyCorrected] as const;
type Entry = EntryOf<typeof ON>;

export const appointments = defineProjection({
  id: 'appointments',
  version: 1,
  log: 'inbox',
  on: ON,
  tables: [PostRow],
  project: (entries, rows) => rows.fold(PostRow, entries, ({ data }) => ({ postId: data.postId }), evolve),
});

/** The row after a fact, changed in place; undefined of a post that was never approved. */
export const evolve = (row: PostRow | undefined, e: Entry): PostRow | undefined => {
  if (e.type === PostApproved.type) {
    const { postId, grantId, lineId, share, tier, from, to } = e.data;
    return { postId, grantId, lineId, share, tier, firstDay: from, approvedUntil: to, appointments: row?.appointments ?? [] };
  }
  if (row === undefined) return undefined;
  switch (e.type) {
    case PostFilled.type: {
      const { appointmentId, effectiveOn: from, tier, approvedUntil } = e.data;
      row.approvedUntil = approvedUntil ?? row.approvedUntil;
      row.appointments = [...without(row, appointmentId), { appointmentId, from, ...defined({ tier }) }];
      return row;
    }
    case PostVacated.type: {
      const { appointmentId, lastDay } = e.data;
      row.appointments = row.appointments.map((one) => (one.appointmentId === appointmentId ? { ...one, lastDay } : one));
      return row;
    }
    case OccupancyCorrected.type: {
      const { appointmentId, is, approvedUntil } = e.data;
      row.approvedUntil = approvedUntil ?? row.approvedUntil;
      row.appointments = [...without(row, appointmentId), ...(is === undefined ? [] : [{ appointmentId, ...is }])];
      return row;
    }
    default:
      return assertNever(e);
  }
};

const without = ({ appointments: all }: PostRow, appointmentId: string): readonly Appointed[] =>
  all.filter((one) => one.appointmentId !== appointmentId);
