import type { IsoDate } from '@paktwerk/kernel';
import { find } from '@paktwerk/postgres';
import type { Sql } from '@paktwerk/postgres';
import { CallRow, ProgrammeRow } from './entity';

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
  /** The earliest day on which there is something to show. */
  readonly firstDay: IsoDate;
  readonly calls: readonly CallView[];
}

export const programmes = async (sql: Sql): Promise<readonly ProgrammeView[]> => {
  const calls = await find(sql, CallRow, { order: { opensOn: 'asc', callId: 'asc' } });
  return (await find(sql, ProgrammeRow, { order: { publishedOn: 'asc', programmeId: 'asc' } })).map((p) =>
    viewOf(
      p,
      calls.filter((c) => c.programmeId === p.programmeId),
    ),
  );
};

const viewOf = ({ publishedOn, ...programme }: ProgrammeRow, calls: readonly CallRow[]): ProgrammeView => {
  const latest = calls.at(-1);
  const opened = calls[0]?.opensOn;
  return {
    ...programme,
    ...(latest ? { callId: latest.callId } : {}),
    firstDay: opened !== undefined && opened < publishedOn ? opened : publishedOn,
    calls: calls.map(({ programmeId: _of, ...call }) => call),
  };
};

/** Facts of a programme may arrive before its name does; it is known as soon as either is there. */
export const isKnownProgramme = async (sql: Sql, programmeId: string): Promise<boolean> =>
  (
    await sql.query(
      'select 1 from rm_programmes_v1 where programme_id = $1 union all (select 1 from rm_figures_live_v6 where programme_id = $1 limit 1) union all (select 1 from rm_figure_deltas_v6 where programme_id = $1 limit 1) limit 1',
      [programmeId],
    )
  ).length > 0;
