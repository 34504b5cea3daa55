import type { IsoDate } from '@paktwerk/kernel';
import type { Sql } from '@paktwerk/postgres';

export interface CallView {
  readonly callId: string;
  readonly titleDe: string;
  readonly titleEn: string;
  readonly potCents: number;
  readonly opensOn: IsoDate;
  readonly deadline: IsoDate;
}
export interface ProgrammeView {
  readonly programmeId: string;
  readonly code: string;
  readonly titleDe: string;
  readonly titleEn: string;
  /** The call opened last; absent while there is none. */
  readonly callId?: string;
  /** Of all calls together. */
  readonly potCents: number;
  /** The earliest day on which there is something to show. */
  readonly firstDay: IsoDate;
  readonly calls: readonly CallView[];
}

interface Row {
  readonly programme_id: string;
  readonly code: string;
  readonly title_de: string;
  readonly title_en: string;
  readonly published_on: IsoDate;
  readonly calls: readonly CallView[];
}

export const programmes = async (sql: Sql): Promise<readonly ProgrammeView[]> => {
  const rows = await sql.query<Row>(`
    select p.programme_id, p.code, p.title_de, p.title_en, p.published_on::text,
      coalesce(json_agg(json_build_object('callId', c.call_id, 'titleDe', c.title_de, 'titleEn', c.title_en, 'potCents', c.pot_cents,
        'opensOn', c.opens_on::text, 'deadline', c.deadline::text) order by c.opens_on, c.call_id) filter (where c.call_id is not null), '[]') as calls
    from rm_programmes_v1 p left join rm_calls_v1 c using (programme_id)
    group by p.programme_id order by p.published_on, p.programme_id`);
  return rows.map(viewOf);
};

const viewOf = ({ programme_id, code, title_de, title_en, published_on, calls }: Row): ProgrammeView => {
  const latest = calls.at(-1);
  const opened = calls[0]?.opensOn;
  return {
    programmeId: programme_id,
    code,
    titleDe: title_de,
    titleEn: title_en,
    ...(latest ? { callId: latest.callId } : {}),
    potCents: calls.reduce((sum, c) => sum + c.potCents, 0),
    firstDay: opened !== undefined && opened < published_on ? opened : published_on,
    calls,
  };
};

/** Facts of a programme may arrive before its name does; it is known as soon as either is there. */
export const isKnownProgramme = async (sql: Sql, programmeId: string): Promise<boolean> =>
  (
    await sql.query(
      'select 1 from rm_programmes_v1 where programme_id = $1 union all (select 1 from rm_figures_live_v1 where programme_id = $1 limit 1) union all (select 1 from rm_figure_deltas_v1 where programme_id = $1 limit 1) limit 1',
      [programmeId],
    )
  ).length > 0;
