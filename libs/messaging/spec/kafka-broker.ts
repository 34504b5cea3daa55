import { defined } from '@paktwerk/kernel';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { Guardian, Ports, startKafka, whyNoKafka } from '@paktwerk/local-stack';

export interface SpecBroker {
  readonly brokers: string;
  /** The listener with TLS and SASL, where one was asked for. */
  readonly secured?: string;
  kill(): Promise<void>;
  start(): Promise<void>;
  /** As if the network were cut: connections stay open and nobody answers. */
  freeze(): Promise<void>;
  thaw(): Promise<void>;
  stop(): Promise<void>;
}

/** Works as if no broker were given: one of our own can be killed, a given one cannot. */
const withoutGiven = <T>(work: () => T): T => {
  const given = process.env['KAFKA_BROKERS'];
  delete process.env['KAFKA_BROKERS'];
  try {
    return work();
  } finally {
    if (given !== undefined) process.env['KAFKA_BROKERS'] = given;
  }
};

/** Why the broker cannot be killed here; known before the specs are declared, so that they are listed as skipped. */
export const brokerNotOurs = (): { notOurs?: string } => {
  if (process.env['KAFKA_BROKERS'] === undefined) return {};
  const none = withoutGiven(() => whyNoKafka({ allowDocker: true }));
  return none === undefined ? {} : { notOurs: `the broker is given and not ours to stop: ${none}` };
};

/** Why no broker with certificates of our own can be started here. */
export const noBrokerOfOurOwn = (): string => withoutGiven(() => whyNoKafka()) ?? '';

export const startBroker = async (secured?: { keystore: string; username: string; password: string }): Promise<SpecBroker> => {
  const dir = mkdtempSync(join(os.tmpdir(), 'paktwerk-kafka-spec-'));
  const guardian = new Guardian();
  // With TLS and SASL only as a process of our own: neither a container nor a given broker has our certificates.
  const start = () =>
    startKafka({ dir, ports: new Ports(), logFile: join(dir, 'broker.log'), allowDocker: secured === undefined, secured, guardian });
  const kafka = await (brokerNotOurs().notOurs === undefined ? withoutGiven(start) : start());
  const signal = (name: NodeJS.Signals, otherwise: () => Promise<void>): Promise<void> => {
    const pid = kafka.pid();
    if (pid === undefined) return otherwise(); // a container is paused in any case
    process.kill(pid, name);
    return Promise.resolve();
  };
  return {
    brokers: kafka.brokers,
    ...defined({ secured: kafka.secured }),
    kill: () => kafka.kill(),
    start: () => kafka.start(),
    freeze: () => signal('SIGSTOP', () => kafka.kill()),
    thaw: () => signal('SIGCONT', () => kafka.start()),
    stop: async () => {
      await kafka.stop();
      guardian.dismiss();
      rmSync(dir, { recursive: true, force: true });
    },
  };
};
