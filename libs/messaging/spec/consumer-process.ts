// One replica of a consumer as a process of its own, so that a spec can kill it. Says what it stored; ends on SIGTERM.
import { Pool } from 'pg';
import { InboxLog, createTransport } from '../src';
import type { BusSettings, InboxSink } from '../src';

export interface ReplicaSettings {
  readonly bus: BusSettings;
  readonly databaseUrl: string;
  readonly topic: string;
}

const { bus, databaseUrl, topic } = JSON.parse(process.argv[2] ?? '') as ReplicaSettings;
const pool = new Pool({ connectionString: databaseUrl, max: 4 });
const inbox = new InboxLog(pool);
const sink: InboxSink = {
  nextOffset: (t, p) => inbox.nextOffset(t, p),
  begin: (t, p, o) => inbox.begin(t, p, o),
  store: async (batch) => {
    const outcome = await inbox.store(batch);
    if (outcome.kind === 'stored' && outcome.added > 0) process.send?.(outcome.added);
    return outcome;
  },
};
const transport = createTransport(bus);
const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());
const abandoned = () => process.exit(1); // the spec is gone
process.once('disconnect', abandoned);

const main = async (): Promise<void> => {
  process.send?.(0); // ready
  await transport.consume({ topics: [topic], sink, signal: stop.signal, group: `spec-${topic}` });
  await transport.close();
  inbox.close();
  await pool.end();
  process.off('disconnect', abandoned);
  process.disconnect();
};
main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
