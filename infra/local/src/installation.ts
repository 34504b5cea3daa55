import { Client } from 'pg';
import type { Databases } from './databases';
import type { LocalState } from './state';

export async function query<Row extends object>(url: string, text: string, values: readonly unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

/**
 * What was done to one set of databases. Whoever changes DATABASE_URL, or loses the data, does not get the notes of others.
 * A set that is not known here may still hold data (of another clone); then nothing in it is reset.
 */
export class Installation {
  private constructor(
    private readonly state: LocalState,
    private readonly identity: string,
    /** These databases were not known here before this start. */
    readonly isNew: boolean,
  ) {}

  static async of(state: LocalState, superuserUrl: string, databases: Databases): Promise<Installation> {
    const names = Object.values(databases).map(({ name }) => name);
    const [found] = await query<{ identity: string }>(
      superuserUrl,
      "select md5((select system_identifier from pg_control_system())::text || string_agg(oid::text, ',' order by datname)) as identity from pg_database where datname = any($1)",
      [names],
    );
    const identity = found!.identity;
    return new Installation(state, identity, state.get('installations')?.[identity] === undefined);
  }

  remembered(key: string): string | undefined {
    return this.state.get('installations')?.[this.identity]?.[key];
  }

  remember(key: string, value: string): void {
    const all = this.state.get('installations') ?? {};
    this.state.set('installations', { ...all, [this.identity]: { ...all[this.identity], [key]: value } });
  }
}

/** Sets the simulated clock, only where nothing has happened yet: time never runs backwards over facts. */
export async function setClock(databases: { readonly facts: string; readonly clock: string }, start: string): Promise<void> {
  const [found] = await query<{ used: boolean }>(
    databases.facts,
    'select exists (select from events) or exists (select from relay_checkpoints) as used',
  );
  if (!found?.used)
    await query(databases.clock, 'update simulated_clock set offset_ms = $1 where id = 1', [Date.parse(start) - Date.now()]);
}
