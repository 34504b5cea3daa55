import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSetting } from '@paktwerk/config';
import { KafkaConfig } from './kafka-config';

const kafka = (env: Readonly<Record<string, string>>) => readSetting(KafkaConfig, { BUS: 'kafka', ...env }).settings;

describe('Kafka from the environment', () => {
  const dir = mkdtempSync(join(tmpdir(), 'kafka-env-'));
  const pem = join(dir, 'a.pem');
  writeFileSync(pem, '-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n');
  writeFileSync(join(dir, 'b.txt'), 'nothing');
  afterAll(() => rmSync(dir, { recursive: true }));
  const base = { KAFKA_BROKERS: 'a:9092, b:9092' };

  it('needs the brokers only', () => {
    expect(kafka(base)).toEqual({ brokers: ['a:9092', 'b:9092'], topicPrefix: '', partitions: 6, retentionMs: -1 });
  });

  it('takes everything else as it is set', () => {
    expect(
      kafka({
        ...base,
        KAFKA_PARTITIONS: '12',
        KAFKA_REPLICATION: '3',
        KAFKA_MIN_INSYNC_REPLICAS: '2',
        KAFKA_RETENTION_DAYS: '90',
        KAFKA_TOPIC_PREFIX: 'bw.',
        KAFKA_CA_FILE: pem,
        KAFKA_CERT_FILE: pem,
        KAFKA_KEY_FILE: pem,
        KAFKA_KEY_PASSPHRASE: 'p',
        KAFKA_SASL_MECHANISM: 'PLAIN',
        KAFKA_SASL_USERNAME: 'u',
        KAFKA_SASL_PASSWORD: 'w',
      }),
    ).toMatchObject({
      partitions: 12,
      replicationFactor: 3,
      minInSync: 2,
      retentionMs: 90 * 86_400_000,
      topicPrefix: 'bw.',
      tls: {
        ca: expect.stringContaining('BEGIN'),
        cert: expect.stringContaining('BEGIN'),
        key: expect.stringContaining('BEGIN'),
        passphrase: 'p',
      },
      sasl: { mechanism: 'plain', username: 'u', password: 'w' },
    });
    expect(kafka({ ...base, KAFKA_TLS: '1' }).tls).toEqual({});
    expect(kafka({ ...base, KAFKA_RETENTION_DAYS: '-1' }).retentionMs).toBe(-1);
  });

  it.each([
    [{ KAFKA_BROKERS: '' }, 'KAFKA_BROKERS is not set'],
    [{ KAFKA_BROKERS: 'kafka' }, 'not host:port'],
    [{ KAFKA_PARTITIONS: '0' }, 'KAFKA_PARTITIONS="0"'],
    [{ KAFKA_PARTITIONS: '6.5' }, 'KAFKA_PARTITIONS="6.5"'],
    [{ KAFKA_REPLICATION: '2', KAFKA_MIN_INSYNC_REPLICAS: '3' }, 'can never be reached'],
    [{ KAFKA_RETENTION_DAYS: '0' }, 'KAFKA_RETENTION_DAYS=0'],
    [{ KAFKA_TOPIC_PREFIX: 'a b' }, 'KAFKA_TOPIC_PREFIX'],
    [{ KAFKA_TLS: 'yes' }, 'KAFKA_TLS="yes"'],
    [{ KAFKA_TLS: '0', KAFKA_CA_FILE: pem }, 'contradicts'],
    [{ KAFKA_CA_FILE: '/does/not/exist' }, 'ENOENT'],
    [{ KAFKA_CA_FILE: join(dir, 'b.txt') }, 'no PEM file'],
    [{ KAFKA_CERT_FILE: pem }, 'KAFKA_KEY_FILE is not set: the key of KAFKA_CERT_FILE.'],
    [{ KAFKA_SASL_USERNAME: 'u' }, 'KAFKA_SASL_MECHANISM is not set'],
    [{ KAFKA_SASL_MECHANISM: 'gssapi' }, 'not known'],
    [{ KAFKA_SASL_MECHANISM: 'scram-sha-512', KAFKA_SASL_USERNAME: 'u' }, 'KAFKA_SASL_PASSWORD'],
    [{ KAFKA_SASL_MECHANISM: 'plain', KAFKA_SASL_USERNAME: 'u', KAFKA_SASL_PASSWORD: 'p' }, 'sends the password readable'],
  ])('refuses %j', (over, sentence) => {
    expect(() => kafka({ ...base, ...over })).toThrow(sentence);
  });
});
