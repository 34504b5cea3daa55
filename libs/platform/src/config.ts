import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { IdentityConfig } from '@paktwerk/auth';
import { Must, OneOf, Flag, PostgresUrl, Setting, Text, WholeNumber, readSettings } from '@paktwerk/config';
import type { Env, Settings, SettingsClass } from '@paktwerk/config';
import { signingKey } from '@paktwerk/event-store';
import { BusConfig, KafkaConfig } from '@paktwerk/messaging';
import { KekConfig, KeysConfig } from '@paktwerk/privacy';
import type { ServiceDefinition } from './service-definition';

export class HttpConfig {
  @Setting('SERVICE_PORT', { de: 'der Port, auf dem der Prozess lauscht', en: 'port to listen on' })
  @WholeNumber(0, 65_535)
  readonly port!: number;

  @Setting('SERVICE_HOST', {
    de: 'die Adresse, auf der der Prozess lauscht',
    en: 'address to listen on; `0.0.0.0` in containers',
  })
  @Text()
  readonly host: string = '127.0.0.1';
}

export class LogConfig {
  @Setting('INSTANCE_ID', {
    de: 'der Name dieses Prozesses in Sperren und Protokollen, für jeden ein anderer',
    en: 'name of this replica in leases and logs; must differ between replicas',
    defaultText: 'host and process id',
  })
  @Text()
  readonly instanceId: string = `${hostname()}-${process.pid}`;

  @Setting('LOG_LEVEL', { de: 'was protokolliert wird', en: '`debug`, `info`, `warn`, `error` or `silent`' })
  @OneOf('debug', 'info', 'warn', 'error', 'silent')
  readonly level: string = 'info';
}

export class DatabaseConfig {
  @Setting('DATABASE_URL', {
    de: 'die eigene PostgreSQL-Datenbank des Dienstes, mit seiner Rolle',
    en: "the service's own PostgreSQL database, as its app role",
    secret: true,
  })
  @PostgresUrl()
  readonly url!: string;
}

const isSigningKey = (text: string): boolean => {
  try {
    return Boolean(signingKey(text));
  } catch {
    return false;
  }
};

export class StoreConfig {
  @Setting('EVENT_STORE', {
    de: 'wo die Ereignisse liegen: postgres oder eventstoredb',
    en: '`postgres` (in `DATABASE_URL`) or `eventstoredb` ([page](eventstoredb.md))',
  })
  @OneOf('postgres', 'eventstoredb')
  readonly kind: 'postgres' | 'eventstoredb' = 'postgres';

  @Setting('EVENTSTOREDB_URL', {
    de: 'die Verbindung zur EventStoreDB, etwa esdb://benutzer:kennwort@rechner:2113?tls=true (oder EVENT_STORE=postgres)',
    en: 'connection string of the EventStoreDB, e.g. `esdb://user:password@host:2113?tls=true` (or set EVENT_STORE=postgres)',
    secret: true,
    when: {
      de: 'mit `EVENT_STORE=eventstoredb`',
      en: 'with `EVENT_STORE=eventstoredb`',
      holds: (c: StoreConfig) => c.kind === 'eventstoredb',
    },
  })
  @Text()
  readonly eventStoreDbUrl?: string;

  @Setting('STORE_HEARTBEAT_SECONDS', {
    de: 'nach so langer Ruhe bekommt ein Ereignisspeicher, dem andere folgen, einen Herzschlag; 0: nie',
    en:
      'after so long without an event a store that others follow gets a heartbeat, so that answers about the past become final ' +
      '([decision 0019](../decisions/0019-an-idle-store-appends-a-heartbeat.md)); 0: never',
    unit: 's',
  })
  @WholeNumber(0, 86_400)
  readonly heartbeatSeconds: number = 900; // 96 events on a day without any other

  @Setting('SIGNING_KEY', {
    de: 'der private Ed25519-Schlüssel, der die Tageswurzeln des Protokolls signiert',
    en: 'Ed25519 private key: signs the daily roots of the log; without it none are made',
    secret: true,
    optional: true,
  })
  @Must<StoreConfig>((c) => isSigningKey(c.signingKey ?? ''), {
    de: 'SIGNING_KEY muss ein privater Ed25519-Schlüssel (PEM) sein oder 32 zufällige Byte in Base64 (zu machen mit: openssl rand -base64 32).',
    en: 'SIGNING_KEY must be an Ed25519 private key (PEM), or 32 random bytes in base64 (make one with: openssl rand -base64 32).',
  })
  readonly signingKey?: string;
}

export class ClockConfig {
  @Setting('SIMULATED_CLOCK', {
    de: '1: die fachliche Zeit ist eine gestellte; nur für Vorführungen',
    en: '`1`: domain time is the simulated one; demonstrations only',
  })
  @Flag()
  readonly isSimulated: boolean = false;

  @Setting('CLOCK_DATABASE_URL', {
    de: 'die Datenbank der gestellten Uhr',
    en: 'database of the simulated clock',
    secret: true,
    when: { de: 'mit `SIMULATED_CLOCK=1`', en: 'with `SIMULATED_CLOCK=1`', holds: (c: ClockConfig) => c.isSimulated },
  })
  @PostgresUrl()
  readonly databaseUrl?: string;
}

/** Keys the hashes of requests, so that a body cannot be guessed from them. */
export class SecretConfig {
  @Setting('SERVICE_SECRET', {
    de: 'ein zufälliges Geheimnis von mindestens 16 Zeichen, für alle Prozesse des Dienstes dasselbe',
    en: 'keys the hashes of requests: at least 16 random characters, the same for all replicas of a service',
    secret: true,
  })
  @Text(16)
  readonly secret!: string;
}

/** The first `reference-data` above the working directory or this file. */
const nearestReferenceData = (): string | undefined => {
  for (const start of [process.cwd(), __dirname]) {
    for (let dir = start; dir !== dirname(dir); dir = dirname(dir)) {
      const candidate = join(dir, 'reference-data');
      if (existsSync(join(candidate, 'districts.csv'))) return candidate;
    }
  }
  return undefined;
};

export class ReferenceDataConfig {
  @Setting('REFERENCE_DATA', {
    de: 'der Ordner mit districts.csv, district-tiles.csv und state.json',
    en: 'folder with `districts.csv`, `district-tiles.csv`, `state.json`',
    defaultText: 'nearest `reference-data`',
  })
  @Must<ReferenceDataConfig>((c) => existsSync(join(c.folder, 'districts.csv')), {
    de: 'REFERENCE_DATA nennt einen Ordner ohne districts.csv.',
    en: 'REFERENCE_DATA names a folder without districts.csv.',
  })
  readonly folder: string = nearestReferenceData() as string;

  file(name: string): string {
    return resolve(this.folder, name);
  }
}

/** What every service reads; with personal data also where its keys are. */
export const serviceSettings: readonly SettingsClass[] = [
  HttpConfig,
  DatabaseConfig,
  SecretConfig,
  StoreConfig,
  BusConfig,
  KafkaConfig,
  IdentityConfig,
  ClockConfig,
  ReferenceDataConfig,
  LogConfig,
];

type HasSettings = Pick<ServiceDefinition, 'hasPersonalData' | 'settings'>;

/** Everything that a service reads from its environment. */
export const settingsOf = ({ hasPersonalData, settings = [] }: HasSettings): readonly SettingsClass[] => [
  ...serviceSettings,
  ...(hasPersonalData ? [KeysConfig, KekConfig] : []),
  ...settings,
];

/** @throws ConfigError */
export const readServiceSettings = (definition: HasSettings, env?: Env): Settings => readSettings(settingsOf(definition), env);
