import { defineProjection } from '@paktwerk/projections';
import { PostApproved, PostFilled, PostVacated } from '../../post/events';
import { OccupancyRow, PostRow } from './entity';

/** Posts and who holds them when. */
export const posts = defineProjection({
  id: 'posts',
  version: 1,
  log: 'store',
  on: [PostApproved, PostFilled, PostVacated],
  tables: [PostRow, OccupancyRow],

  async project(entries, rows) {
    await rows.fold(
      PostRow,
      entries.filter((e) => e.type === PostApproved.type),
      ({ data }) => ({ postId: data.postId }),
      (row, { data: { postId, grantId, lineId, programmeId, callId, district, share, tier, from, to }, position }) =>
        row
          ? undefined
          : {
              postId,
              grantId,
              lineId,
              programmeId,
              callId,
              district,
              share,
              tier,
              firstDay: from,
              lastDay: to,
              number: position,
              lastPosition: position,
            },
    );
    await rows.fold(
      OccupancyRow,
      entries.filter((e) => e.type !== PostApproved.type),
      ({ data: { postId, appointmentId } }) => ({ postId, appointmentId }),
      (_, e) => {
        const { postId, appointmentId, personId, from } = e.data;
        const lastDay = e.type === PostVacated.type ? e.data.lastDay : null;
        return { postId, appointmentId, personId, firstDay: from, lastDay, lastPosition: e.position };
      },
    );
  },
});
