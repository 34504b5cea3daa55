import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { CopyRows } from './copy-rows';

/**
 * Sends rows by COPY in binary form: by far the cheapest way into a table, for the server too.
 * @param statement up to its options: `copy events (…) from stdin (format binary`
 * @param encode writes what one item gives, any number of rows
 */
export const copyIn = async <T>(
  client: PoolClient,
  statement: string,
  items: Iterable<T>,
  encode: (item: T, rows: CopyRows) => void,
): Promise<void> => {
  const rows = new CopyRows();
  const copy = client.query(copyFrom(`${statement})`));
  const failed = finished(copy);
  failed.catch(() => undefined);
  try {
    for (const item of items) {
      encode(item, rows);
      for (const chunk of rows.take()) if (!copy.write(chunk)) await Promise.race([once(copy, 'drain'), failed]);
    }
    for (const chunk of rows.take(true)) copy.write(chunk);
    copy.end();
    await failed;
  } catch (error) {
    copy.destroy(error as Error);
    await failed.catch(() => undefined);
    throw error;
  }
};
