import { defineProjection } from '@paktwerk/projections';
import { PostApproved, PostFilled, PostVacated } from '../../post/events';

interface OccupancyRow {
  readonly post: string;
  readonly appointment: string;
  readonly person: string;
  readonly first: string;
  readonly last: string | null;
  readonly position: number;
}

/** Posts and who holds them when. Both tables' keys begin with the post, as the stream does. */
export const posts = defineProjection({
  id: 'posts',
  version: 1,
  log: 'store',
  on: [PostApproved, PostFilled, PostVacated],
  tables: ['rm_posts_v1', 'rm_occupancies_v1'],

  async project(entries, tx) {
    const approved = entries.flatMap((e) => (e.type === PostApproved.type ? [{ ...e.data, position: e.position }] : []));
    const occupancies = new Map<string, OccupancyRow>();
    for (const e of entries) {
      if (e.type === PostApproved.type) continue;
      const { postId, appointmentId, personId, from } = e.data;
      occupancies.set(`${postId}/${appointmentId}`, {
        post: postId,
        appointment: appointmentId,
        person: personId,
        first: from,
        last: e.type === PostVacated.type ? e.data.lastDay : null,
        position: e.position,
      });
    }
    if (approved.length > 0) {
      await tx.query(
        `insert into rm_posts_v1 as t (post_id, grant_id, line_id, programme_id, call_id, district, share, tier, first_day, last_day, number, last_position)
         select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[], $8::text[], $9::date[], $10::date[], $11::bigint[], $11::bigint[])
         on conflict (post_id) do nothing`,
        [
          approved.map((p) => p.postId),
          approved.map((p) => p.grantId),
          approved.map((p) => p.lineId),
          approved.map((p) => p.programmeId),
          approved.map((p) => p.callId),
          approved.map((p) => p.district),
          approved.map((p) => p.share),
          approved.map((p) => p.tier),
          approved.map((p) => p.from),
          approved.map((p) => p.to),
          approved.map((p) => p.position),
        ],
      );
    }
    if (occupancies.size > 0) {
      const rows = [...occupancies.values()];
      await tx.query(
        `insert into rm_occupancies_v1 as t (post_id, appointment_id, person_id, first_day, last_day, last_position)
         select * from unnest($1::text[], $2::text[], $3::text[], $4::date[], $5::date[], $6::bigint[])
         on conflict (post_id, appointment_id) do update set person_id = excluded.person_id, first_day = excluded.first_day, last_day = excluded.last_day, last_position = excluded.last_position where t.last_position < excluded.last_position`,
        [
          rows.map((r) => r.post),
          rows.map((r) => r.appointment),
          rows.map((r) => r.person),
          rows.map((r) => r.first),
          rows.map((r) => r.last),
          rows.map((r) => r.position),
        ],
      );
    }
  },
});
