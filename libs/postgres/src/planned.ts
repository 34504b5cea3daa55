import { createHash } from 'node:crypto';
import type { Sql } from './database';

const names = new Map<string, string>();

/** A name for a text that is one of few, whatever it asks for: the server parses and plans it once per connection. */
const nameOf = (text: string): string => {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `p_${createHash('sha256').update(text).digest('base64url').slice(0, 24)}`;
  names.set(text, name);
  return name;
};

/**
 * For statements by key, whose best plan is the same whatever the values are: a read model's turn is made of them. Not for what lists search by, nor for
 * thousands of keys at once.
 */
export const planned = <R>(sql: Sql, text: string, params: readonly unknown[]): Promise<R[]> => sql.query<R>(text, params, nameOf(text));
