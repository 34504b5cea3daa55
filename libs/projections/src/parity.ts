import type { Sql } from '@paktwerk/postgres';

export interface TableParity {
  readonly table: string;
  readonly live: number;
  readonly rebuilt: number;
  readonly equal: boolean;
  /** The first keys that differ, e.g. `["case_1"]`, and how. */
  readonly differing: readonly { readonly key: string; readonly how: 'only live' | 'only rebuilt' | 'other values' }[];
}

export interface ParityReport {
  /** False where the live tables do not stand at the same position, so that comparing them would say nothing. */
  readonly compared: boolean;
  /** Nothing was found to differ. */
  readonly equal: boolean;
  readonly position: number;
  readonly livePosition: number;
  readonly tables: readonly TableParity[];
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Number of rows and a hash over them that does not depend on their order. */
const digest = async (sql: Sql, table: string): Promise<{ rows: number; hash: string }> => {
  const [row] = await sql.query<{ rows: number; hash: string }>(
    `select count(*) as rows, coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)::text as hash from ${table} t`,
  );
  return { rows: row?.rows ?? 0, hash: row?.hash ?? '0' };
};

const keyColumns = async (sql: Sql, table: string): Promise<readonly string[]> =>
  (
    await sql.query<{ name: string }>(
      `select a.attname as name from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
     where c.conrelid = $1::regclass and c.contype = 'p' order by array_position(c.conkey, a.attnum)`,
      [`public.${table}`],
    )
  ).map((r) => r.name);

const firstDiffering = async (sql: Sql, table: string): Promise<TableParity['differing']> => {
  const columns = await keyColumns(sql, table);
  const key = columns.length > 0 ? `json_build_array(${columns.map((c) => `t.${quoted(c)}`).join(', ')})::text` : 't::text';
  const rows = (schema: string) => `select ${key} as key, t::text as value from ${schema}.${quoted(table)} t`;
  return (
    await sql.query<{ key: string; how: 'only live' | 'only rebuilt' | 'other values' }>(
      `with live as (${rows('public')}), rebuilt as (${rows('rebuild')})
     select coalesce(l.key, r.key) as key, case when r.key is null then 'only live' when l.key is null then 'only rebuilt' else 'other values' end as how
     from live l full join rebuilt r on r.key = l.key where l.value is distinct from r.value order by 1 limit 5`,
    )
  ).map(({ key: k, how }) => ({ key: k, how }));
};

/** Compares the tables in the schema `rebuild` with the live ones. */
export const compareTables = async (sql: Sql, tables: readonly string[]): Promise<readonly TableParity[]> => {
  const result: TableParity[] = [];
  for (const table of tables) {
    const [live, rebuilt] = [await digest(sql, `public.${quoted(table)}`), await digest(sql, `rebuild.${quoted(table)}`)];
    const equal = live.rows === rebuilt.rows && live.hash === rebuilt.hash;
    result.push({ table, live: live.rows, rebuilt: rebuilt.rows, equal, differing: equal ? [] : await firstDiffering(sql, table) });
  }
  return result;
};
