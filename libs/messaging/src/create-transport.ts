import { silentLog } from '@paktwerk/projections';
import type { WorkerLog } from '@paktwerk/projections';
import { guardConnections } from '@paktwerk/event-store';
import { Pool } from 'pg';
import { EmbeddedTransport } from './embedded/embedded-transport';
import { KafkaTransport } from './kafka/kafka-transport';
import type { KafkaSettings } from './kafka/settings';
import type { BusTransport } from './transport';

export type BusSettings =
  { readonly bus: 'embedded'; readonly databaseUrl: string; readonly clientId: string } | ({ readonly bus: 'kafka' } & KafkaSettings);

/** The bus that the configuration names. Nothing connects yet. */
export const createTransport = (settings: BusSettings, log: WorkerLog = silentLog): BusTransport =>
  settings.bus === 'kafka'
    ? new KafkaTransport(settings, log)
    : new EmbeddedTransport(
        guardConnections(new Pool({
          connectionString: settings.databaseUrl,
          max: 6,
          application_name: settings.clientId,
          connectionTimeoutMillis: 5000,
          keepAlive: true,
        })),
        log,
      );
