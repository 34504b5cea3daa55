import { Client } from 'pg';
import { appRoleOf, isKeysDatabase, migrations } from './manifest';
import { messageOf, PlainError } from './plain-error';

/** Every database of the local installation; services own theirs, the rest belongs to the platform. */
export const DATABASES: readonly string[] = migrations.map(({ database }) => database);

/** A database with the addresses of its owner and its users. */
export interface LocalDatabase {
  readonly name: string;
  /** The address of the owner, which only migrations use. */
  readonly owner: string;
  /** The address of each user, under its own role. */
  readonly users: Readonly<Record<string, string>>;
  /** Who receives the grants of a migration. */
  readonly appRole: string;
}

export type Databases = Readonly<Record<string, LocalDatabase>>;

export const databaseOf = (databases: Databases, name: string): LocalDatabase => {
  const found = databases[name];
  if (!found) throw new Error(`There is no database "${name}".`);
  return found;
};

/** The address under which a service (its database's name) uses a database: its own one, or one that it shares. */
export const addressFor = (databases: Databases, user: string, database = user): string => {
  const found = databaseOf(databases, database).users[user];
  if (!found) throw new Error(`${user} does not use the database "${database}".`);
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
 * Creates what is missing: a database each, owned by a role that only migrations use, and a role for each user of databases that may
 * connect to those it uses and nothing more, until a migration grants it what it needs. Passwords are set on every start, so the state
 * file stays the one truth.
 */
export async function prepareDatabases(o: {
  readonly superuserUrl: string;
  readonly password: (name: string) => string;
  readonly prefix?: string;
}): Promise<Databases> {
  const prefix = o.prefix ?? 'paktwerk';
  const client = await connect(o.superuserUrl);
  const urlOf = (who: Role, name: string): string => {
    const target = new URL(o.superuserUrl);
    target.username = who.name;
    target.password = who.password;
    target.pathname = `/${name}`;
    return target.toString();
  };
  try {
    const { rows } = await client.query<{ able: boolean }>(
      'select rolsuper or (rolcreatedb and rolcreaterole) as able from pg_roles where rolname = current_user',
    );
    if (!rows[0]?.able) throw new PlainError('The role in DATABASE_URL may not create databases and roles: name a superuser.');
    const roles = await namesOf(client, 'select rolname as name from pg_roles');
    const existing = await namesOf(client, 'select datname as name from pg_database');
    const users = new Map<string, Role>();
    for (const user of new Set(migrations.flatMap((m) => m.users)))
      users.set(user, await role(client, roles, `${prefix}_${user}_app`, o.password(`${user}_app`)));
    const result: Record<string, LocalDatabase> = {};
    for (const entry of migrations) {
      const { database } = entry;
      const name = `${prefix}_${database}`;
      const owner = await role(client, roles, `${name}_owner`, o.password(`${database}_owner`));
      const appRole = appRoleOf(entry, prefix);
      if (entry.users.length > 1)
        await group(
          client,
          roles,
          appRole,
          entry.users.map((user) => users.get(user)!.name),
        );
      if (!existing.has(name)) {
        // A database owner must be a role of which the creator is a member, unless the creator is a superuser.
        await client.query(`grant "${owner.name}" to current_user`).catch(() => {});
        const shared = isKeysDatabase(database) && existing.has(`${prefix}_keys`) ? `${prefix}_keys` : undefined;
        await client.query(`create database "${name}" owner "${owner.name}" template "${shared ?? 'template0'}"`);
        if (shared) await takeOver(o.superuserUrl, name, { from: `${shared}_owner`, to: owner.name });
        await client.query(`revoke all on database "${name}" from public`);
        await client.query(`grant connect on database "${name}" to "${appRole}"`);
      }
      result[database] = {
        name,
        owner: urlOf(owner, name),
        users: Object.fromEntries(entry.users.map((user) => [user, urlOf(users.get(user)!, name)])),
        appRole,
      };
    }
    return result;
  } finally {
    await client.end();
  }
}

const verbFor = (known: ReadonlySet<string>, name: string): string => (known.has(name) ? 'alter' : 'create');

async function role(client: Client, known: ReadonlySet<string>, name: string, password: string): Promise<Role> {
  await client.query(
    `${verbFor(known, name)} role "${name}" login nosuperuser nocreatedb nocreaterole password '${password.replaceAll("'", "''")}'`,
  );
  return { name, password };
}

/** Services shared one database of keys once: each takes a copy of it, which it wraps under its own key-encryption key from then on. */
async function takeOver(superuserUrl: string, name: string, { from, to }: { readonly from: string; readonly to: string }): Promise<void> {
  const target = new URL(superuserUrl);
  target.pathname = `/${name}`;
  const copy = await connect(target.toString());
  try {
    await copy.query(`reassign owned by "${from}" to "${to}"`);
  } finally {
    await copy.end();
  }
}

/** A role without a login: its members have its rights. */
async function group(client: Client, known: ReadonlySet<string>, name: string, members: readonly string[]): Promise<void> {
  await client.query(`${verbFor(known, name)} role "${name}" nologin nosuperuser nocreatedb nocreaterole`);
  for (const member of members) await client.query(`grant "${name}" to "${member}"`);
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
