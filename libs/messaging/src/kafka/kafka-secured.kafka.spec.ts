import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSetting } from '@paktwerk/config';
import { eventually, hasOpenssl } from '@paktwerk/testing';
import { noBrokerOfOurOwn, startBroker } from '../../spec/kafka-broker';
import type { SpecBroker } from '../../spec/kafka-broker';
import { consuming, createServiceDatabase, expectExactlyOnceInOrder, messages } from '../../spec/support';
import { KafkaConfig } from './kafka-config';
import { KafkaTransport } from './kafka-transport';
import { KafkaRefusalError } from './refusals';

jest.setTimeout(180_000);

const reason = noBrokerOfOurOwn() || (hasOpenssl() ? '' : 'openssl is missing');
const SUITE = 'Kafka with TLS and SCRAM-SHA-512';
const PASSWORD = 'nur-fuer-diese-probe';

if (reason !== '') describe.skip(`${SUITE} (skipped: ${reason})`, () => it('needs a broker of its own', () => undefined));
else
  describe(SUITE, () => {
    const dir = mkdtempSync(join(tmpdir(), 'paktwerk-kafka-tls-'));
    const at = (name: string) => join(dir, name);
    const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: dir, stdio: 'pipe' });
    const authority = (name: string) =>
      openssl(
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:P-256',
        '-nodes',
        '-keyout',
        `${name}.key`,
        '-out',
        `${name}.pem`,
        '-days',
        '2',
        '-subj',
        `/CN=${name}`,
      );
    /** The broker's key and certificate in one file; `names` are what it may be called. */
    const certificate = (names: string) => {
      openssl(
        'req',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:P-256',
        '-nodes',
        '-keyout',
        'broker.key',
        '-out',
        'broker.csr',
        '-subj',
        '/CN=broker',
      );
      writeFileSync(at('names'), `subjectAltName=${names}\n`);
      openssl(
        'x509',
        '-req',
        '-in',
        'broker.csr',
        '-CA',
        'ours.pem',
        '-CAkey',
        'ours.key',
        '-CAcreateserial',
        '-days',
        '2',
        '-extfile',
        'names',
        '-out',
        'broker.crt',
      );
      writeFileSync(
        at('keystore.pem'),
        readFileSync(at('broker.key'), 'utf8') + readFileSync(at('broker.crt'), 'utf8') + readFileSync(at('ours.pem'), 'utf8'),
      );
    };
    let broker: SpecBroker;
    beforeAll(async () => {
      chmodSync(dir, 0o700);
      authority('ours');
      authority('theirs');
      certificate('IP:127.0.0.1');
      broker = await startBroker({ keystore: at('keystore.pem'), username: 'paktwerk', password: PASSWORD });
    });
    afterAll(async () => {
      await broker.stop();
      rmSync(dir, { recursive: true });
    });

    const lines: string[] = [];
    const note = (fields: object, text: string) => void lines.push(`${JSON.stringify(fields)} ${text}`);
    /** As a service opens it: from its environment. */
    const open = (over: Record<string, string | undefined> = {}) =>
      new KafkaTransport(
        {
          ...readSetting(KafkaConfig, {
            BUS: 'kafka',
            KAFKA_BROKERS: broker.secured,
            KAFKA_PARTITIONS: '3',
            KAFKA_CA_FILE: at('ours.pem'),
            KAFKA_SASL_MECHANISM: 'scram-sha-512',
            KAFKA_SASL_USERNAME: 'paktwerk',
            KAFKA_SASL_PASSWORD: PASSWORD,
            ...over,
          }).settings,
          clientId: 'spec',
          sessionTimeoutMs: 6000,
        },
        { info: note, warn: note, error: note },
      );

    it('carries messages once and in order', async () => {
      const service = await createServiceDatabase('kafkatls');
      const transport = open();
      const consumer = consuming(transport, service.inbox, 'spec.secured');
      await transport.publish('spec.secured', messages(1, 60));
      await eventually(async () => (await service.inbox.head()) === 60, { timeoutMs: 60_000 });
      await expectExactlyOnceInOrder(service, 60);
      await consumer.stop();
      await transport.close();
      await service.close();
    });

    it.each<[string, Record<string, string | undefined>, RegExp]>([
      [
        'a wrong password',
        { KAFKA_SASL_PASSWORD: 'falsch-und-geheim' },
        /refuses the user: check KAFKA_SASL_USERNAME, KAFKA_SASL_PASSWORD/,
      ],
      ['an unknown user', { KAFKA_SASL_USERNAME: 'niemand' }, /refuses the user/],
      ['another authority', { KAFKA_CA_FILE: at('theirs.pem') }, /not signed by an authority that is trusted here: check KAFKA_CA_FILE/],
      ["the machine's own authorities", { KAFKA_CA_FILE: undefined, KAFKA_TLS: '1' }, /not signed by an authority/],
    ])('says what is wrong with %s, to whoever publishes and to whoever consumes, and never the password', async (_, over, sentence) => {
      const transport = open(over);
      const refusal: unknown = await transport.publish('spec.refused', messages(1, 1)).then(
        () => undefined,
        (e: unknown) => e,
      );
      expect(refusal).toBeInstanceOf(KafkaRefusalError);
      expect((refusal as Error).message).toMatch(sentence);
      expect(transport.state().publishing.error).toMatch(sentence);
      const abort = new AbortController();
      const ended = transport.consume({ topics: ['spec.refused'], group: 'spec-refused', signal: abort.signal, sink: undefined as never });
      await eventually(() => sentence.test(transport.state().consuming.error ?? ''), { timeoutMs: 60_000 });
      abort.abort();
      await ended;
      await transport.close();
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.filter((l) => l.includes('geheim') || l.includes(PASSWORD))).toEqual([]);
    });

    it('says that the broker has no TLS on a port', async () => {
      const transport = open({ KAFKA_BROKERS: broker.brokers });
      await expect(transport.publish('spec.refused', messages(1, 1))).rejects.toThrow(/the port in KAFKA_BROKERS has no TLS/);
      await transport.close();
    });

    it('says that the certificate is for another host', async () => {
      const transport = open({ KAFKA_BROKERS: broker.secured?.replace('127.0.0.1', 'localhost') });
      await expect(transport.publish('spec.refused', messages(1, 1))).rejects.toThrow(/names another host than KAFKA_BROKERS/);
      await transport.close();
    });
  });
