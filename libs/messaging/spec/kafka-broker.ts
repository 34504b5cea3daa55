import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { startServer } from './server-process';

export interface SpecBroker {
  readonly brokers: string;
  /** The listener with TLS and SASL, where one was asked for. */
  readonly secured?: string;
  kill(): Promise<void>;
  start(): Promise<void>;
  freeze(): Promise<void>;
  thaw(): Promise<void>;
  stop(): Promise<void>;
}

/** Why none of our own can be started here, empty where one can. Asked in a process, because the launcher is no CommonJS. */
const whyNone = (...by: readonly string[]): string =>
  execFileSync(process.execPath, [join(__dirname, 'broker.mjs'), '--why-none', ...by], { encoding: 'utf8' });

/** Why the broker cannot be killed here; known before the specs are declared, so that they are listed as skipped. */
export const brokerNotOurs = (): { notOurs?: string } => {
  if (process.env['KAFKA_BROKERS'] === undefined) return {};
  const none = whyNone('docker');
  return none === '' ? {} : { notOurs: `the broker is given and not ours to stop: ${none}` };
};

/** Why no broker with certificates of our own can be started here. */
export const noBrokerOfOurOwn = (): string => whyNone();

export const startBroker = async (secured?: { keystore: string; username: string; password: string }): Promise<SpecBroker> => {
  const { where, ask } = await startServer<{ brokers: string; secured?: string }, 'kill' | 'start' | 'freeze' | 'thaw' | 'stop'>(
    'broker.mjs',
    secured ? [JSON.stringify(secured)] : [],
  );
  return {
    ...where,
    kill: () => ask('kill'),
    start: () => ask('start'),
    freeze: () => ask('freeze'),
    thaw: () => ask('thaw'),
    stop: () => ask('stop'),
  };
};
