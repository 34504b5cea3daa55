// A broker for specs, in a process of its own: specs are CommonJS, and they kill it and start it again.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startKafka, whyNoKafka } from '../../../infra/local/src/kafka.mjs';
import { Ports } from '../../../infra/local/src/ports.mjs';
import { serve } from './serve.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const given = process.env.KAFKA_BROKERS;
delete process.env.KAFKA_BROKERS; // one of our own can be killed; a given one cannot
const [asked, by] = process.argv.slice(2);
if (asked === '--why-none') {
  process.stdout.write(whyNoKafka({ allowDocker: by === 'docker' }) ?? '');
  process.exit();
}
if (given && whyNoKafka({ allowDocker: true }) !== undefined) process.env.KAFKA_BROKERS = given;
// With TLS and SASL only as a process of our own: neither a container nor a given broker has our certificates.
const secured = asked && JSON.parse(asked);

const dir = mkdtempSync(path.join(os.tmpdir(), 'paktwerk-kafka-spec-'));
const kafka = await startKafka({ root, dir, ports: new Ports(), logFile: path.join(dir, 'broker.log'), allowDocker: !secured, secured });

const actions = {
  kill: () => kafka.kill(),
  start: () => kafka.start(),
  // As if the network were cut: connections stay open and nobody answers.
  freeze: () => (kafka.pid() ? process.kill(kafka.pid(), 'SIGSTOP') : kafka.kill()), // a container is paused in any case
  thaw: () => (kafka.pid() ? process.kill(kafka.pid(), 'SIGCONT') : kafka.start()),
  stop: async () => {
    await kafka.stop();
    rmSync(dir, { recursive: true, force: true });
  },
};
await serve(actions, { brokers: kafka.brokers, secured: kafka.secured });
