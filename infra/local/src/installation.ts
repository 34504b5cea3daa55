import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Databases, LocalDatabase } from './databases';
import { codeOf, PlainError } from './plain-error';
import type { LocalState, Notes } from './state';

export async function query<Row extends object>(url: string, text: string, values: readonly unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** One row in every database says whose it is. Backups hold it, so databases that were put back are known again. */
const MARK = 'local_installation';

/** A database as it is met at a start. */
interface Met {
  readonly database: LocalDatabase;
  readonly oid: string;
  /** Nobody has made a table in it yet, but for the mark. */
  readonly isEmpty: boolean;
  readonly mark: string | undefined;
}

async function meet(database: LocalDatabase): Promise<Met> {
  const [found] = await query<{ oid: string; isEmpty: boolean; isMarked: boolean }>(
    database.owner,
    `select (select oid::text from pg_database where datname = current_database()) as oid,
            to_regclass($1) is not null as "isMarked",
            not exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and c.relname <> $2 and n.nspname not in ('pg_catalog', 'information_schema')) as "isEmpty"`,
    [`public.${MARK}`, MARK],
  );
  const { oid, isEmpty, isMarked } = found!;
  const [row] = isMarked ? await query<{ id: string }>(database.owner, `select id from public.${MARK}`) : [];
  return { database, oid, isEmpty, mark: row?.id };
}

async function mark({ owner }: LocalDatabase, id: string): Promise<void> {
  try {
    await query(owner, `create table if not exists public.${MARK} (id text not null)`);
    await query(owner, `delete from public.${MARK}`);
    await query(owner, `insert into public.${MARK} values ($1)`, [id]);
  } catch (error) {
    if (codeOf(error) !== '42501') throw error; // restored under another owner: the migration says so, and what to do
  }
}

/** How an installation was known before databases were marked: it ended with the first database that was put back. */
async function oldIdentity(url: string, oids: readonly string[]): Promise<string> {
  const [found] = await query<{ identity: string }>(
    url,
    "select md5((select system_identifier from pg_control_system())::text || string_agg(oid::text, ',' order by datname)) as identity from pg_database where oid::text = any($1)",
    [oids],
  );
  return found!.identity;
}

/** Data that came from elsewhere: no demo is filled in, and their clock stays. */
const FOUND: Notes = { demo: 'kept', clock: 'kept', issuerName: 'demo' };

/** A backup has an older schema and no grants; and a demo that was not complete has lost answers on which the next ones hang. */
const afterRestore = (notes: Notes | undefined): Notes => ({ migrated: '', demo: notes?.['demo'] === 'complete' ? 'complete' : 'kept' });

const namesOf = (met: readonly Met[]): string => met.map(({ database }) => database.name).join(', ');
const WAYS = [
  'npm start -- --keep goes on with these data as they are: they count as those of this folder, and nothing is filled in.',
  'npm start -- --fresh deletes them and begins anew.',
].join('\n');

/**
 * What was done to one set of databases. Whoever changes DATABASE_URL, or loses the data, does not get the notes of others, and whoever
 * puts databases back from a backup keeps them. Data that cannot be told whose they are, are asked about: nothing is filled in or deleted.
 */
export class Installation {
  private constructor(
    private readonly state: LocalState,
    private readonly id: string,
    /** All databases are empty: nothing was ever done to them. */
    readonly isNew: boolean,
    /** Databases that were put back, or made anew, since the last start. */
    readonly replaced: readonly string[],
  ) {}

  /** `keep`: somebody has said that data which are not known here are to be gone on with. @throws PlainError where somebody has to */
  static async of(state: LocalState, superuserUrl: string, databases: Databases, keep = false): Promise<Installation> {
    const met = await Promise.all(Object.values(databases).map(meet));
    const known = state.get('installations') ?? {};
    const isNew = met.every(({ isEmpty }) => isEmpty);
    const id = isNew
      ? (met.find((one) => one.mark !== undefined && known[one.mark])?.mark ?? randomUUID()) // its first start ended at once
      : await whose(superuserUrl, known, met, keep);
    if (known[id] === undefined && !isNew) remember(state, id, FOUND);
    const before = JSON.parse(known[id]?.['databases'] ?? '{}') as Readonly<Record<string, string>>;
    const replaced = met.filter(({ database: { name }, oid }) => before[name] !== undefined && before[name] !== oid);
    remember(state, id, {
      databases: JSON.stringify(Object.fromEntries(met.map(({ database: { name }, oid }) => [name, oid]))),
      ...(replaced.length > 0 ? afterRestore(known[id]) : {}),
    });
    // Noted first: a mark that this folder does not know would be asked about.
    await Promise.all(met.filter((one) => one.mark !== id).map(({ database }) => mark(database, id)));
    return new Installation(
      state,
      id,
      isNew,
      replaced.map(({ database }) => database.name),
    );
  }

  remembered(key: string): string | undefined {
    return this.state.get('installations')?.[this.id]?.[key];
  }

  remember(key: string, value: string): void {
    remember(this.state, this.id, { [key]: value });
  }
}

function remember(state: LocalState, id: string, notes: Notes): void {
  const all = state.get('installations') ?? {};
  state.set('installations', { ...all, [id]: { ...all[id], ...notes } });
}

async function whose(url: string, known: Readonly<Record<string, Notes>>, met: readonly Met[], keep: boolean): Promise<string> {
  const marks = [...new Set(met.flatMap((one) => one.mark ?? []))];
  const [only] = marks;
  if (marks.length === 1 && only !== undefined && (keep || known[only])) return only;
  const withData = met.filter(({ isEmpty }) => !isEmpty);
  if (marks.length === 0)
    for (const some of [met, withData]) {
      const old = await oldIdentity(
        url,
        some.map(({ oid }) => oid),
      );
      if (known[old]) return old;
    }
  if (keep) {
    const ours = marks.filter((id) => known[id]);
    const noted = Object.keys(known);
    // One that this folder knows, by its mark or because it knows no other; else they get notes of their own.
    return ours[0] ?? only ?? (noted.length === 1 ? noted[0]! : randomUUID());
  }
  const foreign = withData.filter((one) => one.mark !== undefined && !known[one.mark]);
  const sentence =
    marks.length > 1
      ? `Databases of several installations stand side by side${foreign.length > 0 ? `; not of this folder: ${namesOf(foreign)}` : ''}.`
      : `These databases hold data that this folder does not know (a backup of before, or another folder's): ${namesOf(withData)}.`;
  throw new PlainError(sentence, WAYS);
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
