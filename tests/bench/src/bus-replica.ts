/** One replica of a consumer as a process of its own, so that it can be killed. */
import { InboxLog, createTransport } from '@paktwerk/messaging';
import type { BusSettings } from '@paktwerk/messaging';
import { guardConnections } from '@paktwerk/postgres';
import { Pool } from 'pg';

export interface ReplicaSettings {
  readonly bus: BusSettings;
  readonly databaseUrl: string;
  readonly topics: readonly string[];
}

const { bus, databaseUrl, topics } = JSON.parse(process.argv[2] ?? '') as ReplicaSettings;
process.once('disconnect', () => process.exit(1)); // the benchmark is gone

const inbox = new InboxLog(guardConnections(new Pool({ connectionString: databaseUrl, max: 6 })));
void createTransport(bus).consume({
  topics,
  group: 'bench',
  sink: inbox,
  signal: new AbortController().signal,
});
