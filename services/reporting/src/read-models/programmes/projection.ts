import { Applications } from '@paktwerk/contracts';
import type { PublicDataOf } from '@paktwerk/contracts';
import { defineProjection } from '@paktwerk/projections';
import type { Sql } from '@paktwerk/postgres';

const { ProgrammePublished, CallOpened } = Applications;

/** Names, pots and first days of programmes and calls; joined to the figures when they are read. */
export const programmesProjection = defineProjection({
  id: 'programmes',
  version: 1,
  log: 'inbox',
  on: [ProgrammePublished, CallOpened],
  tables: ['rm_programmes_v1', 'rm_calls_v1'],

  async project(entries, tx) {
    const programmes = entries.flatMap((e) => (e.type === ProgrammePublished.type ? [e.data] : []));
    const calls = entries.flatMap((e) => (e.type === CallOpened.type ? [e.data] : []));
    await saveProgrammes(tx, lastOf(programmes, (p) => p.programmeId));
    await saveCalls(tx, lastOf(calls, (c) => c.callId));
  },
});

/** Per id only the last one of a batch: a statement may not touch a row twice. */
const lastOf = <T>(data: readonly T[], idOf: (item: T) => string): readonly T[] => [
  ...new Map(data.map((d) => [idOf(d), d])).values(),
];

const saveProgrammes = async (tx: Sql, programmes: readonly PublicDataOf<typeof ProgrammePublished>[]): Promise<void> => {
  if (programmes.length === 0) return;
  await tx.query(
    `insert into rm_programmes_v1 (programme_id, code, title_de, title_en, published_on)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::date[])
     on conflict (programme_id) do update set code = excluded.code, title_de = excluded.title_de, title_en = excluded.title_en, published_on = excluded.published_on`,
    [
      programmes.map((p) => p.programmeId),
      programmes.map((p) => p.code),
      programmes.map((p) => p.titleDe),
      programmes.map((p) => p.titleEn),
      programmes.map((p) => p.effectiveOn),
    ],
  );
};

const saveCalls = async (tx: Sql, calls: readonly PublicDataOf<typeof CallOpened>[]): Promise<void> => {
  if (calls.length === 0) return;
  await tx.query(
    `insert into rm_calls_v1 (call_id, programme_id, title_de, title_en, pot_cents, opens_on, deadline)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::date[], $7::date[])
     on conflict (call_id) do update set programme_id = excluded.programme_id, title_de = excluded.title_de, title_en = excluded.title_en,
       pot_cents = excluded.pot_cents, opens_on = excluded.opens_on, deadline = excluded.deadline`,
    [
      calls.map((c) => c.callId),
      calls.map((c) => c.programmeId),
      calls.map((c) => c.titleDe),
      calls.map((c) => c.titleEn),
      calls.map((c) => c.potCents),
      calls.map((c) => c.opensOn),
      calls.map((c) => c.deadline),
    ],
  );
};
