import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { BACKWARDS, END, EventStoreDBClient } from '@eventstore/db-client';
import { hasDocker, startEventStoreDb } from '@paktwerk/local-stack';
import type { EventStoreDbServer } from '@paktwerk/local-stack';
import { jest, readReport } from './jest';
import type { JestTest } from './jest';

const SPEC = 'libs/event-store/src/eventstoredb/eventstoredb-event-store.spec.ts';
const TITLE = 'a real EventStoreDB';
const ANSWERS_WITHIN_MS = 10_000;

/** Why no real server can be had here, or undefined. */
export const whyNoEventStoreDb = (): string | undefined =>
  process.env['EVENTSTOREDB_URL'] || hasDocker() ? undefined : 'EVENTSTOREDB_URL is not set and no Docker engine answers';

/** The server that was named, else one in a container. */
export const openEventStoreDbServer = async (named = process.env['EVENTSTOREDB_URL']): Promise<EventStoreDbServer> =>
  named ? { url: named, how: withoutPassword(named), stop: () => Promise.resolve() } : startEventStoreDb();

/** Passwords stay out of what is printed. */
export const withoutPassword = (url: string): string => url.replace(/\/\/[^@/]+@/, '//…@');

/** Where the server's log ends. Rejects when it does not answer: the client itself would wait for a silent one without end. */
export async function reach(url: string): Promise<number> {
  const client = EventStoreDBClient.connectionString(url);
  const stop = new AbortController();
  const silence = sleep(ANSWERS_WITHIN_MS, undefined, { signal: stop.signal }).then(
    () => {
      throw new Error(`it does not answer within ${ANSWERS_WITHIN_MS / 1000} s.`);
    },
    () => 0,
  );
  const end = async (): Promise<number> => {
    let found = 0;
    for await (const { event } of client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 1 }))
      found = Number(event?.position?.commit ?? 0);
    return found;
  };
  try {
    return await Promise.race([end(), silence]);
  } finally {
    stop.abort();
    await Promise.race([client.dispose(), sleep(1000, undefined, { ref: false })]);
  }
}

/** Runs the contract suite against a server. → what jest says of each test; `restores`: left out, the server would have to be put back. */
export async function runSuite(url: string): Promise<JestTest[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'paktwerk-eventstoredb-'));
  const reportFile = path.join(folder, 'report.json');
  let printed = '';
  try {
    const { stuck } = await jest({
      args: ['--runTestsByPath', SPEC, '-t', TITLE, '--testTimeout', '60000'],
      env: { EVENTSTOREDB_URL: url },
      reportFile,
      said: (text) => (printed += text),
    });
    if (!fs.existsSync(reportFile)) throw new Error(`The suite did not run.\n${printed}`);
    if (stuck) throw new Error(`${stuck}\n${printed}`);
    return readReport(reportFile)
      .testResults.flatMap((r) => r.assertionResults)
      .filter((a) => a.fullName.includes(TITLE));
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
