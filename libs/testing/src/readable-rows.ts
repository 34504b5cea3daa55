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

/** As bytes, and as the digits in which bytes are mostly written down as text. */
const writings = (word: string): readonly Buffer[] => {
  const bytes = Buffer.from(word, 'utf8');
  const texts = [word, bytes.toString('hex'), bytes.toString('base64').replace(/=+$/, '').slice(0, -1)];
  return [...texts.map((text) => Buffer.from(text, 'latin1')), bytes, Buffer.from(word, 'utf16le')];
};

/**
 * The files of this database in which one of these words stands: what was deleted is in them until it is cleaned up, and what no table shows. Everything
 * that is in memory is written down first. Only whoever owns the server may read its files.
 */
export const rawFilesNaming = async (db: Queries, words: readonly string[]): Promise<readonly string[]> => {
  await db.query('checkpoint');
  const files = await db.query<{ file: string }>(
    `select d.folder || '/' || f.name as file from (select 'base/' || oid as folder from pg_database where datname = current_database()) d, pg_ls_dir(d.folder) f(name)`,
  );
  const sought = words.flatMap(writings);
  const naming: string[] = [];
  for (const { file } of files) {
    const [read] = await db.query<{ bytes: Buffer | null }>(
      `select pg_read_binary_file('${file}', 0, (pg_stat_file('${file}', true)).size, true) as bytes`,
    );
    if (read?.bytes && sought.some((word) => read.bytes!.includes(word))) naming.push(file);
  }
  return naming;
};
