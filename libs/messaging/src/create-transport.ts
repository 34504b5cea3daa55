import { silentLog } from '@paktwerk/projections';
import type { WorkerLog } from '@paktwerk/projections';
import { guardConnections } from '@paktwerk/postgres';
import { Pool } from 'pg';
import { EmbeddedTransport } from './embedded/embedded-transport';
import { KafkaTransport } from './kafka/kafka-transport';
import type { KafkaSettings } from './kafka/settings';
import type { BusTransport } from './transport';

export type BusSettings =
  | {
      readonly bus: 'embedded';
      readonly databaseUrl: string;
      readonly clientId: string;
      /** After how long a silent database counts as away. */
      readonly answerTimeoutMs?: number;
    }
  | ({ readonly bus: 'kafka' } & KafkaSettings);

/** A replica keeps its topics until the server notices that its machine is gone: after twenty seconds with this setting, after two hours without. */
const NOTICE_A_SILENT_CLIENT = '-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3';

/** The bus that the configuration names. Nothing connects yet. */
export const createTransport = (settings: BusSettings, log: WorkerLog = silentLog): BusTransport =>
  settings.bus === 'kafka'
    ? new KafkaTransport(settings, log)
    : new EmbeddedTransport(
        guardConnections(
          new Pool({
            connectionString: settings.databaseUrl,
            max: 6,
            application_name: settings.clientId,
            connectionTimeoutMillis: Math.min(5000, settings.answerTimeoutMs ?? 5000),
            // A cut network answers nothing and hangs up nothing; without a limit of our own we would wait for ever.
            query_timeout: settings.answerTimeoutMs ?? 15_000,
            keepAlive: true,
            options: NOTICE_A_SILENT_CLIENT,
          }),
        ),
        log,
      );
