/** What the benchmark of the event store and its processes share: databases, load from many callers, events, the plain insert. */
import type { NewEvent } from '@paktwerk/event-store';
import { newUuid } from '@paktwerk/kernel';
import { guardConnections } from '@paktwerk/postgres';
import { Client, Pool } from 'pg';
import type { QueryResult } from 'pg';
import { quantile } from './lib/figures';

export interface BenchDatabase {
  readonly url: string;
  readonly pool: Pool;
}

/** What is measured: one call of it. */
export type One = () => Promise<unknown>;

/** A database for one measurement, dropped afterwards. */
export const withDatabase = async (serverUrl: string, work: (db: BenchDatabase) => Promise<void>): Promise<void> => {
  const admin = new Client({ connectionString: serverUrl });
  admin.on('error', () => undefined); // the server is stopped under it where a signal ends the benchmark
  await admin.connect();
  const name = `bench_${newUuid().replaceAll('-', '')}`;
  await admin.query(`create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const pool = guardConnections(new Pool({ connectionString: url.href, max: 140 }));
  try {
    await work({ url: url.href, pool });
  } finally {
    await pool.end().catch(() => undefined);
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  }
};

export interface Driven {
  /** Calls a second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly p99: number;
}

/** Calls `one` from `callers` loops for some seconds. */
export const drive = async (callers: number, forSeconds: number, one: One): Promise<Driven> => {
  const times: number[] = [];
  const began = performance.now();
  const until = began + forSeconds * 1000;
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (performance.now() < until) {
        const t = performance.now();
        await one();
        times.push(performance.now() - t);
      }
    }),
  );
  return { rate: times.length / ((performance.now() - began) / 1000), p99: quantile(times, 0.99) };
};

export const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const t = performance.now();
  await work();
  return (performance.now() - t) / 1000;
};

export const note = (text: string): void => void process.stderr.write(`${text}\n`);

/** A talk of about 350 bytes, as case management writes half a million of a year. */
const talk = {
  caseId: `cas_${newUuid()}`,
  district: '08111',
  programmeId: `prg_${newUuid()}`,
  heldOn: '2022-11-15',
  mode: 'office',
  minutes: 30,
  topics: ['WORK', 'HOUSING'],
  counsellor: `per_${newUuid()}`,
  note: 'x'.repeat(90),
};
const talkBytes = Buffer.from(JSON.stringify(talk));
export const aTalk = (): NewEvent => {
  const commandId = newUuid();
  return {
    type: 'talk.held',
    schemaVersion: 1,
    data: talkBytes,
    meta: {
      eventId: newUuid(),
      commandId,
      correlationId: commandId,
      actor: { person: 'per_bench', role: 'CASE_MANAGER', organisation: '08111' },
      recordedAt: new Date().toISOString(),
    },
  };
};

/** The plain insert to compare with: a table with the same columns and indexes, one row and one commit per call. */
export const rawTable = 'create table raw (like events including all); create sequence raw_position';
export const rawInsert = (pool: Pool) => (): Promise<QueryResult> => {
  const e = aTalk();
  return pool.query({
    name: 'raw',
    text: `insert into raw values (nextval('raw_position'), 1, $1, 1, $2, $3, $4, 1, $5, $5, $6, $7, $8)`,
    values: [
      `talk-${e.meta.eventId}`,
      e.meta.eventId,
      e.meta.commandId,
      e.type,
      e.meta.recordedAt,
      Buffer.from(JSON.stringify(e.meta)),
      e.data,
      Buffer.alloc(32),
    ],
  });
};
