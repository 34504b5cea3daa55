import { createRequire } from 'node:module';
import { PlainError } from '../../../tools/before/plain-error.mjs';

/** Every database of the local installation; services own one each, the rest belongs to the platform. */
export const DATABASES = [
  'applications',
  'budgeting',
  'staffing',
  'case_management',
  'reporting',
  'subscriptions',
  'web',
  'bus',
  'clock',
  'keys',
];

/**
 * Creates what is missing: one database each, owned by its owner role (which only migrations use), and an app role that may do nothing
 * but connect until a migration grants it more. Passwords are set on every start, so the state file stays the one truth.
 * → { applications: { name, owner: url, app: url, appRole }, … }
 */
export async function prepareDatabases({ root, superuserUrl, password, prefix = 'paktwerk' }) {
  const { Client } = createRequire(`${root}/package.json`)('pg');
  const client = new Client({ connectionString: superuserUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    throw new PlainError(`PostgreSQL at ${new URL(superuserUrl).host} cannot be reached (${error.message}): check DATABASE_URL.`);
  }
  try {
    const { rows } = await client.query(
      'select rolsuper or (rolcreatedb and rolcreaterole) as able from pg_roles where rolname = current_user',
    );
    if (!rows[0]?.able) throw new PlainError('The role in DATABASE_URL may not create databases and roles: name a superuser.');
    const result = {};
    const roles = new Set((await client.query('select rolname from pg_roles')).rows.map((row) => row.rolname));
    const existing = new Set((await client.query('select datname from pg_database')).rows.map((row) => row.datname));
    for (const database of DATABASES) {
      const name = `${prefix}_${database}`;
      const owner = await role(client, roles, `${name}_owner`, password(`${database}_owner`));
      const app = await role(client, roles, `${name}_app`, password(`${database}_app`));
      if (!existing.has(name)) {
        // A database owner must be a role of which the creator is a member, unless the creator is a superuser.
        await client.query(`grant "${owner.name}" to current_user`).catch(() => {});
        await client.query(`create database "${name}" owner "${owner.name}" template template0`);
        await client.query(`revoke all on database "${name}" from public`);
        await client.query(`grant connect on database "${name}" to "${app.name}"`);
      }
      const url = (who) => {
        const target = new URL(superuserUrl);
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

async function role(client, known, name, password) {
  await client.query(
    `${known.has(name) ? 'alter' : 'create'} role "${name}" login nosuperuser nocreatedb nocreaterole password '${password.replaceAll("'", "''")}'`,
  );
  return { name, password };
}

/** For --fresh on a server of somebody else: only our own databases go. */
export async function dropDatabases({ root, superuserUrl, prefix = 'paktwerk' }) {
  const { Client } = createRequire(`${root}/package.json`)('pg');
  const client = new Client({ connectionString: superuserUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    for (const database of DATABASES) await client.query(`drop database if exists "${prefix}_${database}" with (force)`);
  } finally {
    await client.end();
  }
}
