import { defineProjection } from '@paktwerk/projections';
import { OccupancyCorrected, PostApproved, PostFilled, PostVacated } from '../../post/events';
import { recordedEnd } from '../../post/state';
import { OccupancyRow, PostRow } from './entity';

/** Posts and who holds them when. */
export const posts = defineProjection({
  id: 'posts',
  version: 3,
  log: 'store',
  on: [PostApproved, PostFilled, PostVacated, OccupancyCorrected],
  tables: [PostRow, OccupancyRow],

  async project(entries, rows) {
    await rows.fold(
      PostRow,
      entries.filter((e) => e.type !== PostVacated.type),
      ({ data }) => ({ postId: data.postId }),
      (row, e) => {
        if (e.type !== PostApproved.type) {
          const { approvedUntil } = e.data;
          if (!row || approvedUntil === undefined) return undefined;
          row.lastDay = approvedUntil;
          row.lastPosition = e.position;
          return row;
        }
        if (row) return undefined;
        const { postId, grantId, lineId, programmeId, callId, district, share, tier, paysHigherTier = false, from, to } = e.data;
        const { position } = e;
        const days = { firstDay: from, lastDay: to };
        const keys = { postId, grantId, lineId, programmeId, callId, district };
        return { ...keys, share, tier, paysHigherTier, ...days, number: position, lastPosition: position };
      },
    );
    await rows.fold(
      OccupancyRow,
      entries.filter((e) => e.type !== PostApproved.type),
      ({ data: { postId, appointmentId } }) => ({ postId, appointmentId }),
      (row, e) => {
        const { postId, appointmentId, personId } = e.data;
        const keys = { postId, appointmentId, personId, lastPosition: e.position };
        switch (e.type) {
          case PostFilled.type:
            return {
              ...keys,
              firstDay: e.data.from,
              lastDay: null,
              until: recordedEnd(e.data) ?? null,
              tier: e.data.tier ?? null,
              isAnnulled: false,
            };
          case PostVacated.type:
            return {
              ...keys,
              firstDay: e.data.from,
              lastDay: e.data.lastDay,
              until: recordedEnd(e.data) ?? null,
              tier: row?.tier ?? null,
              isAnnulled: false,
            };
          case OccupancyCorrected.type: {
            const { was, is } = e.data;
            const days = is ?? was;
            const until = recordedEnd(days) ?? null;
            return { ...keys, firstDay: days.from, lastDay: days.lastDay ?? null, until, tier: days.tier ?? null, isAnnulled: !is };
          }
          default:
            return row;
        }
      },
    );
  },
});
