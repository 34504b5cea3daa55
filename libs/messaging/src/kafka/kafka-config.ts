import { Flag, List, Must, OneOf, OnlyWith, PemFile, Setting, Text, WholeNumber } from '@paktwerk/config';
import { defined } from '@paktwerk/kernel';
import type { KafkaSasl, KafkaSettings, KafkaTls } from './settings';

const DAY_MS = 86_400_000;
const isBroker = (text: string): boolean => /^[^\s:]+:\d{1,5}$|^\[[0-9a-f:]+\]:\d{1,5}$/i.test(text);
const isNamed = (c: KafkaConfig): boolean => c.ca !== undefined || c.cert !== undefined || c.key !== undefined;
const withMechanism = {
  de: 'mit einem Mechanismus',
  en: 'with a mechanism',
  holds: (c: KafkaConfig) => c.saslMechanism !== undefined,
};

/** Everything about the broker that is configured from outside. */
@OnlyWith('BUS', 'kafka')
export class KafkaConfig {
  @Setting('KAFKA_BROKERS', { de: 'die Broker, Name:Port, durch Kommas getrennt', en: 'the brokers, `host:port`, separated by commas' })
  @List(isBroker, { de: 'Name:Port', en: 'host:port' })
  readonly brokers!: readonly string[];

  @Setting('KAFKA_TOPIC_PREFIX', {
    de: 'steht vor jedem Topic und jeder Gruppe, damit sich Installationen einen Broker teilen können',
    en: 'stands before every topic and group, so that installations can share a broker',
  })
  @Must<KafkaConfig>((c) => /^[a-zA-Z0-9._-]{0,100}$/.test(c.topicPrefix), {
    de: 'KAFKA_TOPIC_PREFIX darf nur Buchstaben, Ziffern, „.“, „_“ und „-“ enthalten, höchstens 100.',
    en: 'KAFKA_TOPIC_PREFIX may hold letters, digits, ".", "_" and "-" only, at most 100.',
  })
  readonly topicPrefix: string = '';

  @Setting('KAFKA_PARTITIONS', {
    de: 'Partitionen eines Topics, wenn es angelegt wird; danach fest',
    en: 'partitions of a topic, when it is created; fixed from then on',
  })
  @WholeNumber(1, 1000)
  readonly partitions: number = 6;

  @Setting('KAFKA_REPLICATION', {
    de: 'Kopien eines Topics, wenn es angelegt wird',
    en: 'replicas of a topic, when it is created',
    optional: true,
    defaultText: "the broker's",
  })
  @WholeNumber(1, 100)
  readonly replicationFactor?: number;

  @Setting('KAFKA_MIN_INSYNC_REPLICAS', {
    de: 'wie viele Kopien eine Nachricht haben müssen, bevor sie als veröffentlicht gilt',
    en: 'how many must have a message before it counts as published',
    optional: true,
    defaultText: "the broker's",
  })
  @WholeNumber(1, 100)
  @Must<KafkaConfig>(
    (c) => c.replicationFactor === undefined || (c.minInSync ?? 0) <= c.replicationFactor,
    (c) => ({
      de: `KAFKA_MIN_INSYNC_REPLICAS=${c.minInSync ?? ''} ist mit KAFKA_REPLICATION=${c.replicationFactor ?? ''} nie zu erreichen.`,
      en: `KAFKA_MIN_INSYNC_REPLICAS=${c.minInSync ?? ''} can never be reached with KAFKA_REPLICATION=${c.replicationFactor ?? ''}.`,
    }),
  )
  readonly minInSync?: number;

  @Setting('KAFKA_RETENTION_DAYS', {
    de: 'wie lange Nachrichten bleiben; -1: für immer',
    en: 'how long messages stay; -1: for ever',
    unit: 'days',
  })
  @WholeNumber(-1, 36_500)
  @Must<KafkaConfig>((c) => c.retentionDays !== 0, {
    de: 'KAFKA_RETENTION_DAYS=0 löschte sofort, was veröffentlicht wurde: möglich ist -1 (für immer) oder eine Zahl von Tagen.',
    en: 'KAFKA_RETENTION_DAYS=0 would delete what was published at once: use -1 (for ever) or a number of days.',
  })
  readonly retentionDays: number = -1;

  @Setting('KAFKA_TLS', {
    de: '1: TLS, mit den Zertifizierungsstellen der Maschine, wenn KAFKA_CA_FILE keine nennt',
    en: "`1`: TLS, with the machine's own authorities unless `KAFKA_CA_FILE` names one",
    optional: true,
    defaultText: 'off, on with a certificate',
  })
  @Flag()
  @Must<KafkaConfig>((c) => c.wantsTls !== false || !isNamed(c), {
    de: 'KAFKA_TLS=0 widerspricht den genannten Zertifikaten: eines von beiden muss weg.',
    en: 'KAFKA_TLS=0 contradicts the certificates that are named: remove one of them.',
  })
  readonly wantsTls?: boolean;

  @Setting('KAFKA_CA_FILE', {
    de: 'PEM-Datei der Stelle, die die Zertifikate der Broker ausgestellt hat; schaltet TLS ein',
    en: "PEM file of the authority that signed the brokers' certificates; switches TLS on",
    optional: true,
  })
  @PemFile()
  readonly ca?: string;

  @Setting('KAFKA_CERT_FILE', {
    de: 'Zertifikat des Clients (beiderseitiges TLS)',
    en: 'client certificate (mutual TLS)',
    when: { de: 'mit `KAFKA_KEY_FILE`', en: 'with `KAFKA_KEY_FILE`', holds: isNamedPair },
  })
  @PemFile()
  readonly cert?: string;

  @Setting('KAFKA_KEY_FILE', {
    de: 'der Schlüssel zu KAFKA_CERT_FILE',
    en: 'the key of `KAFKA_CERT_FILE`',
    when: { de: 'mit `KAFKA_CERT_FILE`', en: 'with `KAFKA_CERT_FILE`', holds: isNamedPair },
  })
  @PemFile()
  readonly key?: string;

  @Setting('KAFKA_KEY_PASSPHRASE', { de: 'Kennwort dieses Schlüssels', en: 'passphrase of that key', secret: true, optional: true })
  @Text()
  readonly passphrase?: string;

  @Setting('KAFKA_SASL_MECHANISM', {
    de: 'wie sich der Client anmeldet: scram-sha-512, scram-sha-256, oder plain (nur mit TLS)',
    en: 'how the client signs in: `scram-sha-512`, `scram-sha-256`, or `plain` (with TLS only)',
    when: {
      de: '',
      en: 'with a user or password',
      holds: (c: KafkaConfig) => (c.saslMechanism ?? c.saslUsername ?? c.saslPassword) !== undefined,
    },
  })
  @OneOf('plain', 'scram-sha-256', 'scram-sha-512')
  @Must<KafkaConfig>((c) => c.saslMechanism !== 'plain' || tlsOf(c) !== undefined, {
    de: 'KAFKA_SASL_MECHANISM=plain schickt das Kennwort lesbar: mit KAFKA_TLS=1 oder scram-sha-512 geht es nicht.',
    en: 'KAFKA_SASL_MECHANISM=plain sends the password readable: set KAFKA_TLS=1, or use scram-sha-512.',
  })
  readonly saslMechanism?: KafkaSasl['mechanism'];

  @Setting('KAFKA_SASL_USERNAME', { de: 'Benutzer beim Broker', en: 'user at the broker', when: withMechanism })
  @Text()
  readonly saslUsername?: string;

  @Setting('KAFKA_SASL_PASSWORD', { de: 'sein Kennwort', en: 'its password', secret: true, when: withMechanism })
  @Text()
  readonly saslPassword?: string;

  /** As the transport wants them. */
  get settings(): Omit<KafkaSettings, 'clientId'> {
    const tls = tlsOf(this);
    const { saslMechanism: mechanism, saslUsername: username, saslPassword: password } = this;
    return {
      brokers: this.brokers,
      topicPrefix: this.topicPrefix,
      partitions: this.partitions,
      ...defined({ replicationFactor: this.replicationFactor, minInSync: this.minInSync }),
      retentionMs: this.retentionDays === -1 ? -1 : this.retentionDays * DAY_MS,
      ...(tls ? { tls } : {}),
      ...(mechanism && username && password ? { sasl: { mechanism, username, password } } : {}),
    };
  }
}

function isNamedPair(c: KafkaConfig): boolean {
  return c.cert !== undefined || c.key !== undefined;
}

function tlsOf(c: KafkaConfig): KafkaTls | undefined {
  if (c.wantsTls !== true && !isNamed(c)) return undefined;
  return {
    ...defined({ ca: c.ca }),
    ...(c.cert === undefined || c.key === undefined ? {} : { cert: c.cert, key: c.key }),
    ...(c.passphrase ? { passphrase: c.passphrase } : {}),
  };
}
