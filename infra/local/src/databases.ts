import { Client } from 'pg';
import { migrations } from './manifest';
import { messageOf, PlainError } from './plain-error';

/** Every database of the local installation; services own one each, the rest belongs to the platform. */
export const DATABASES: readonly string[] = migrations.map(({ database }) => database);

/** A database with the addresses of its two roles. */
export interface LocalDatabase {
  readonly name: string;
  /** The address of the owner, which only migrations use. */
  readonly owner: string;
  /** The address of the role that services use. */
  readonly app: string;
  readonly appRole: string;
}

export type Databases = Readonly<Record<string, LocalDatabase>>;

export const databaseOf = (databases: Databases, name: string): LocalDatabase => {
  const found = databases[name];
  if (!found) throw new Error(`There is no database "${name}".`);
  return found;
};

interface Role {
  readonly name: string;
  readonly password: string;
}

async function connect(superuserUrl: string): Promise<Client> {
  const client = new Client({ connectionString: superuserUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw new PlainError(`PostgreSQL at ${new URL(superuserUrl).host} cannot be reached (${messageOf(error)}): check DATABASE_URL.`);
  }
}

async function namesOf(client: Client, sql: string): Promise<Set<string>> {
  return new Set((await client.query<{ name: string }>(sql)).rows.map(({ name }) => name));
}

/**
 * Creates what is missing: one database each, owned by its owner role (which only migrations use), and an app role that may do nothing
 * but connect until a migration grants it more. Passwords are set on every start, so the state file stays the one truth.
 */
export async function prepareDatabases(o: {
  readonly superuserUrl: string;
  readonly password: (name: string) => string;
  readonly prefix?: string;
}): Promise<Databases> {
  const prefix = o.prefix ?? 'paktwerk';
  const client = await connect(o.superuserUrl);
  try {
    const { rows } = await client.query<{ able: boolean }>(
      'select rolsuper or (rolcreatedb and rolcreaterole) as able from pg_roles where rolname = current_user',
    );
    if (!rows[0]?.able) throw new PlainError('The role in DATABASE_URL may not create databases and roles: name a superuser.');
    const roles = await namesOf(client, 'select rolname as name from pg_roles');
    const existing = await namesOf(client, 'select datname as name from pg_database');
    const result: Record<string, LocalDatabase> = {};
    for (const database of DATABASES) {
      const name = `${prefix}_${database}`;
      const owner = await role(client, roles, `${name}_owner`, o.password(`${database}_owner`));
      const app = await role(client, roles, `${name}_app`, o.password(`${database}_app`));
      if (!existing.has(name)) {
        // A database owner must be a role of which the creator is a member, unless the creator is a superuser.
        await client.query(`grant "${owner.name}" to current_user`).catch(() => {});
        await client.query(`create database "${name}" owner "${owner.name}" template template0`);
        await client.query(`revoke all on database "${name}" from public`);
        await client.query(`grant connect on database "${name}" to "${app.name}"`);
      }
      const url = (who: Role): string => {
        const target = new URL(o.superuserUrl);
        target.username = who.name;
        target.password = who.password;
        target.pathname = `/${name}`;
        return target.toString();
      };
      result[database] = { name, owner: url(owner), app: url(app), appRole: app.name };
    }
    return result;
  } finally {
    await client.end();
  }
}

async function role(client: Client, known: ReadonlySet<string>, name: string, password: string): Promise<Role> {
  await client.query(
    `${known.has(name) ? 'alter' : 'create'} role "${name}" login nosuperuser nocreatedb nocreaterole password '${password.replaceAll("'", "''")}'`,
  );
  return { name, password };
}

/** For --fresh on a server of somebody else: only our own databases go. */
export async function dropDatabases(superuserUrl: string, prefix = 'paktwerk'): Promise<void> {
  const client = await connect(superuserUrl);
  try {
    for (const database of DATABASES) await client.query(`drop database if exists "${prefix}_${database}" with (force)`);
  } finally {
    await client.end();
  }
}
