import type { EventOf } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/projections';
import type { LogEntry } from '@paktwerk/projections';
import { OccupancyCorrected, PostApproved, PostFilled, PostVacated } from '../../post/events';
import { recordedEnd } from '../../post/state';
import { OccupancyRow, PostRow } from './entity';

export const READS = [PostApproved, PostFilled, PostVacated, OccupancyCorrected] as const;
export type PostEntry = EventOf<(typeof READS)[number]> & Pick<LogEntry, 'position'>;
type Occupied = Exclude<PostEntry, { readonly type: typeof PostApproved.type }>;

/** Posts and who holds them when. */
export const posts = defineProjection({
  id: 'posts',
  version: 4,
  log: 'store',
  on: READS,
  tables: [PostRow, OccupancyRow],

  async project(entries, rows) {
    await rows.fold(PostRow, entries, ({ data }) => ({ postId: data.postId }), postAfter);
    await rows.fold(
      OccupancyRow,
      entries.filter((e) => e.type !== PostApproved.type),
      ({ data: { postId, appointmentId } }) => ({ postId, appointmentId }),
      occupancyAfter,
    );
  },
});

/** The post after an event; undefined where that changes nothing of it. */
export const postAfter = (row: PostRow | undefined, e: PostEntry): PostRow | undefined => {
  switch (e.type) {
    case PostApproved.type: {
      if (row) return undefined;
      const {
        postId,
        grantId,
        lineId,
        programmeId,
        callId,
        district,
        recipient = null,
        share,
        tier,
        paysHigherTier = false,
        from,
        to,
      } = e.data;
      const keys = { postId, grantId, lineId, programmeId, callId, district, recipient };
      return { ...keys, share, tier, paysHigherTier, firstDay: from, lastDay: to, number: e.position, lastPosition: e.position };
    }
    case PostVacated.type:
      return undefined;
    case PostFilled.type:
    case OccupancyCorrected.type:
      if (!row || e.data.approvedUntil === undefined) return undefined;
      row.lastDay = e.data.approvedUntil;
      row.lastPosition = e.position;
      return row;
  }
};

/** Who held it when, after an event. */
export const occupancyAfter = (row: OccupancyRow | undefined, e: Occupied): OccupancyRow => {
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
  }
};
