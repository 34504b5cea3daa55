interface Queries {
  query<R>(sql: string): Promise<readonly R[]>;
}

/** PostgreSQL prints bytes as hexadecimal digits, in which no word is found. */
const withBytesRead = (row: string): string =>
  row.replace(/\\+x((?:[0-9a-f]{2})+)/g, (_, digits: string) => Buffer.from(digits, 'hex').toString('utf8'));

/** Every row that a statement answers as `row`, a text, as somebody reads it who opens the bytes too. */
export const readableRows = async (db: Queries, sql: string): Promise<readonly string[]> =>
  (await db.query<{ row: string }>(sql)).map(({ row }) => withBytesRead(row));

/** The tables in which one of these words stands, wherever in a row. */
export const tablesNaming = async (db: Queries, words: RegExp): Promise<readonly string[]> => {
  const tables = await db.query<{ t: string }>(`select format('%I', tablename) as t from pg_tables where schemaname = 'public'`);
  const naming: string[] = [];
  for (const { t } of tables)
    if ((await readableRows(db, `select row(x.*)::text as row from ${t} x`)).some((row) => words.test(row))) naming.push(t);
  return naming;
};
