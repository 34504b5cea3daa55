import { defineProjection } from '@paktwerk/projections';
import { AppointmentLinked, AppointmentUnlinked, LoginOffered } from '../../counsellor/events';
import { CounsellorRow, LoginRow } from './entity';

/** Who is a counsellor of which appointment, and who has offered to be one. */
export const counsellors = defineProjection({
  id: 'counsellors',
  version: 1,
  log: 'store',
  on: [LoginOffered, AppointmentLinked, AppointmentUnlinked],
  tables: [CounsellorRow, LoginRow],
  async project(entries, rows) {
    await rows.fold(
      LoginRow,
      entries.flatMap((e) => (e.type === 'login.offered' ? [e.data] : [])),
      ({ humanId, party }) => ({ humanId, party }),
      (row, { humanId, party }) => (row ? undefined : { humanId, party }),
    );
    await rows.fold(
      CounsellorRow,
      entries.flatMap((e) => (e.type === 'login.offered' ? [] : [{ ...e.data, isLinked: e.type === 'appointment.linked' }])),
      ({ appointmentId }) => ({ appointmentId }),
      (_, { appointmentId, postId, humanId, isLinked }) => ({ appointmentId, postId, humanId, isLinked }),
    );
  },
});
