/** What the benchmark of the event store and its processes share: databases, load from many callers, events, the plain insert. */
import { createRequire } from 'node:module';

export const require = createRequire(import.meta.url);
const { Client, Pool } = require('pg');
const { newUuid } = require('../../../libs/kernel/dist/index.js');

/** A database for one measurement, dropped afterwards. */
export const withDatabase = async (serverUrl, work, { max = 140 } = {}) => {
  const admin = new Client({ connectionString: serverUrl });
  await admin.connect();
  const name = `bench_${newUuid().replaceAll('-', '')}`;
  await admin.query(`create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const pool = new Pool({ connectionString: url.href, max });
  pool.on('error', () => undefined);
  try {
    return await work({ url: url.href, pool });
  } finally {
    await pool.end().catch(() => undefined);
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  }
};

/** Calls `one` from `callers` loops for some seconds; answers rate per second and the 99th percentile in ms. */
export const drive = async (callers, seconds, one) => {
  const times = [];
  const began = performance.now();
  const until = began + seconds * 1000;
  await Promise.all(
    Array.from({ length: callers }, async (_, i) => {
      while (performance.now() < until) {
        const t = performance.now();
        await one(i);
        times.push(performance.now() - t);
      }
    }),
  );
  times.sort((a, b) => a - b);
  return { rate: times.length / ((performance.now() - began) / 1000), p99: times[Math.floor(times.length * 0.99)] ?? 0, times };
};

export const seconds = async (work) => {
  const t = performance.now();
  await work();
  return (performance.now() - t) / 1000;
};

export const note = (text) => process.stderr.write(`${text}\n`);

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
export const talkBytes = Buffer.from(JSON.stringify(talk));
export const aTalk = () => {
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
export const rawInsert = (pool) => () => {
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
