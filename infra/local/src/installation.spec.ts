import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describeWithPostgres } from '@paktwerk/testing';
import type { Databases } from './databases';
import { Installation, query } from './installation';
import { LocalState } from './state';

const superuserUrl = process.env['TEST_DATABASE_URL'] ?? '';
const ask = <Row extends object>(sql: string): Promise<Row[]> => query<Row>(superuserUrl, sql);
const urlOf = (name: string): string => Object.assign(new URL(superuserUrl), { pathname: `/${name}` }).href;

describeWithPostgres('an installation', () => {
  const folders: string[] = [];
  const made: string[] = [];
  jest.setTimeout(120_000);
  const folder = (): string => {
    const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'paktwerk-installation-'));
    folders.push(dir);
    return dir;
  };
  const create = async (name: string, template = 'template0'): Promise<void> => {
    await ask(`create database "${name}" template "${template}"`);
    made.push(name);
  };
  const fill = (name: string): Promise<unknown> => query(urlOf(name), 'create table events (position bigint)');
  const drop = (name: string): Promise<unknown> => ask(`drop database if exists "${name}" with (force)`);
  /** Three databases, empty. */
  const several = async (): Promise<Databases> => {
    const prefix = `inst_${randomBytes(4).toString('hex')}`;
    const databases: Record<string, Databases[string]> = {};
    for (const key of ['a', 'b', 'c']) {
      const name = `${prefix}_${key}`;
      await create(name);
      databases[key] = { name, owner: urlOf(name), users: {}, appRole: 'postgres' };
    }
    return databases;
  };
  const nameOf = (databases: Databases, key: string): string => databases[key]!.name;
  /** As an operator does it: a copy, and later the copy in the place of what is lost. */
  const backUp = (name: string): Promise<void> => create(`${name}_copy`, name);
  const putBack = async (name: string): Promise<void> => {
    await drop(name);
    await create(name, `${name}_copy`);
  };
  const start = (dir: string, databases: Databases, keep = false): Promise<Installation> =>
    Installation.of(new LocalState(dir), superuserUrl, databases, keep);
  /** Started once, with data and a note in it. */
  const inUse = async (): Promise<{ readonly dir: string; readonly databases: Databases }> => {
    const [dir, databases] = [folder(), await several()];
    const first = await start(dir, databases);
    expect(first.isNew).toBe(true);
    first.remember('demo', 'complete');
    for (const { name } of Object.values(databases)) await fill(name);
    return { dir, databases };
  };
  /** Puts a folder and its databases back to before there were marks. */
  const unmark = async (dir: string, databases: Databases): Promise<void> => {
    for (const { owner } of Object.values(databases)) await query(owner, 'drop table local_installation');
    const [found] = await ask<{ identity: string }>(
      `select md5((select system_identifier from pg_control_system())::text || string_agg(oid::text, ',' order by datname)) as identity
       from pg_database where datname in (${Object.values(databases)
         .map(({ name }) => `'${name}'`)
         .join(', ')})`,
    );
    new LocalState(dir).set('installations', { [found!.identity]: { demo: 'complete', clock: 'real time' } });
  };
  const notes = (dir: string) => new LocalState(dir).get('installations');

  afterAll(async () => {
    for (const name of made) await drop(name);
    for (const dir of folders) fs.rmSync(dir, { recursive: true });
  });

  it('is known at its second start', async () => {
    const { dir, databases } = await inUse();
    const again = await start(dir, databases);
    expect([again.isNew, again.replaced, again.remembered('demo')]).toEqual([false, [], 'complete']);
  });

  it('is known when one database was put back, and when all were', async () => {
    const { dir, databases } = await inUse();
    for (const { name } of Object.values(databases)) await backUp(name);
    await putBack(nameOf(databases, 'b'));
    const one = await start(dir, databases);
    expect([one.isNew, one.replaced, one.remembered('demo')]).toEqual([false, [nameOf(databases, 'b')], 'complete']);
    for (const { name } of Object.values(databases)) await putBack(name);
    const all = await start(dir, databases);
    expect([all.isNew, all.replaced.length, all.remembered('demo')]).toEqual([false, 3, 'complete']);
  });

  it('migrates what was put back, and does not go on with a demo that was not complete', async () => {
    const { dir, databases } = await inUse();
    const running = await start(dir, databases);
    running.remember('migrated', 'build-1');
    running.remember('demo', 'begun');
    await backUp(nameOf(databases, 'b'));
    expect((await start(dir, databases)).remembered('migrated')).toBe('build-1');
    await putBack(nameOf(databases, 'b'));
    const again = await start(dir, databases);
    expect([again.remembered('migrated'), again.remembered('demo')]).toEqual(['', 'kept']);
  });

  it('is known when a database was made anew and is empty, and that one is marked', async () => {
    const { dir, databases } = await inUse();
    await drop(nameOf(databases, 'c'));
    await create(nameOf(databases, 'c'));
    const again = await start(dir, databases);
    expect([again.isNew, again.replaced, again.remembered('demo')]).toEqual([false, [nameOf(databases, 'c')], 'complete']);
    expect(await query(databases['c']!.owner, 'select count(*)::int as n from local_installation')).toEqual([{ n: 1 }]);
  });

  it('is known when a release brings a further database', async () => {
    const { dir, databases } = await inUse();
    const more = await several();
    const again = await start(dir, { ...databases, d: more['a']! });
    expect([again.isNew, again.replaced, again.remembered('demo')]).toEqual([false, [], 'complete']);
  });

  it('of another folder is asked about and left as it is, until somebody says to keep it', async () => {
    const { databases } = await inUse();
    const other = folder();
    await expect(start(other, databases)).rejects.toThrow(
      `These databases hold data that this folder does not know (a backup of before, or another folder's): ${Object.values(databases)
        .map(({ name }) => name)
        .join(', ')}.`,
    );
    expect(notes(other)).toBeUndefined();
    const kept = await start(other, databases, true);
    expect([kept.isNew, kept.remembered('demo'), kept.remembered('clock')]).toEqual([false, 'kept', 'kept']);
    expect((await start(other, databases)).remembered('demo')).toBe('kept');
  });

  it('with a database of another installation in it is asked about', async () => {
    const { dir, databases } = await inUse();
    const stranger = await inUse();
    const mixed = { ...databases, b: stranger.databases['b']! };
    await expect(start(dir, mixed)).rejects.toThrow(
      `Databases of several installations stand side by side; not of this folder: ${nameOf(stranger.databases, 'b')}.`,
    );
    const kept = await start(dir, mixed, true);
    expect([kept.isNew, kept.remembered('demo')]).toEqual([false, 'complete']);
    expect((await start(dir, mixed)).remembered('demo')).toBe('complete');
  });

  it('of before the marks is known by its old name, and marked', async () => {
    const { dir, databases } = await inUse();
    await unmark(dir, databases);
    const again = await start(dir, databases);
    expect([again.isNew, again.remembered('demo')]).toEqual([false, 'complete']);
    await backUp(nameOf(databases, 'a'));
    await putBack(nameOf(databases, 'a'));
    expect((await start(dir, databases)).remembered('demo')).toBe('complete');
  });

  it('of before the marks with a database put back is asked about, and kept it is the one that this folder knows', async () => {
    const { dir, databases } = await inUse();
    await unmark(dir, databases);
    await backUp(nameOf(databases, 'a'));
    await putBack(nameOf(databases, 'a'));
    await expect(start(dir, databases)).rejects.toThrow('These databases hold data that this folder does not know');
    const kept = await start(dir, databases, true);
    expect([kept.isNew, kept.remembered('demo'), kept.remembered('clock')]).toEqual([false, 'complete', 'real time']);
  });

  it('whose databases are all empty is new, whatever this folder knew', async () => {
    const { dir } = await inUse();
    const next = await start(dir, await several());
    expect([next.isNew, next.remembered('demo')]).toEqual([true, undefined]);
  });
});
