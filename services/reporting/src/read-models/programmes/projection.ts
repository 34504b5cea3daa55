import { Applications } from '@paktwerk/contracts';
import type { PublicDataOf } from '@paktwerk/contracts';
import type { LogEntry, Projection } from '@paktwerk/projections';
import type { Sql } from '@paktwerk/postgres';

const { ProgrammePublished, CallOpened } = Applications;

/** Names, pots and first days of programmes and calls; joined to the figures when they are read. */
export const programmesProjection: Projection = {
  id: 'programmes',
  version: 1,
  log: 'inbox',
  types: [ProgrammePublished.type, CallOpened.type],
  tables: ['rm_programmes_v1', 'rm_calls_v1'],

  async project(entries, tx) {
    await saveProgrammes(tx, lastOf(entries, ProgrammePublished, 'programmeId'));
    await saveCalls(tx, lastOf(entries, CallOpened, 'callId'));
  },
};

/** Per id only the last one of a batch: a statement may not touch a row twice. */
const lastOf = <D extends typeof ProgrammePublished | typeof CallOpened>(
  entries: readonly LogEntry[],
  definition: D,
  id: keyof PublicDataOf<D>,
): readonly PublicDataOf<D>[] => {
  const data = entries.filter((e) => e.type === definition.type).map((e) => e.data as PublicDataOf<D>);
  return [...new Map(data.map((d) => [d[id], d])).values()];
};

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
