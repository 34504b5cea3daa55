import { Applications } from '@paktwerk/contracts';
import { defineProjection } from '@paktwerk/projections';

/** The programmes that cases can belong to, as the ministry published them. */
export const programmes = defineProjection({
  id: 'programmes',
  version: 1,
  log: 'inbox',
  on: [Applications.ProgrammePublished],
  tables: ['rm_programmes_v1'],

  async project(entries, tx) {
    const last = new Map(entries.map((e) => [e.data.programmeId, { ...e.data, position: e.position }]));
    const rows = [...last.values()];
    await tx.query(
      `insert into rm_programmes_v1 as t (programme_id, code, title_de, title_en, last_position)
       select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bigint[])
       on conflict (programme_id) do update set code = excluded.code, title_de = excluded.title_de, title_en = excluded.title_en, last_position = excluded.last_position
       where t.last_position < excluded.last_position`,
      [
        rows.map((r) => r.programmeId),
        rows.map((r) => r.code),
        rows.map((r) => r.titleDe),
        rows.map((r) => r.titleEn),
        rows.map((r) => r.position),
      ],
    );
  },
});
