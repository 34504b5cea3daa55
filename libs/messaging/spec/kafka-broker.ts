import { execFileSync, fork } from 'node:child_process';
import { join } from 'node:path';

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
const whyNone = (...by: readonly string[]): string => execFileSync(process.execPath, [join(__dirname, 'broker.mjs'), '--why-none', ...by], { encoding: 'utf8' });

/** Why the broker cannot be killed here; known before the specs are declared, so that they are listed as skipped. */
export const brokerNotOurs = (): { notOurs?: string } => {
  if (process.env['KAFKA_BROKERS'] === undefined) return {};
  const none = whyNone('docker');
  return none === '' ? {} : { notOurs: `the broker is given and not ours to stop: ${none}` };
};

/** Why no broker with certificates of our own can be started here. */
export const noBrokerOfOurOwn = (): string => whyNone();

export const startBroker = async (secured?: { keystore: string; username: string; password: string }): Promise<SpecBroker> => {
  const child = fork(join(__dirname, 'broker.mjs'), secured ? [JSON.stringify(secured)] : [], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: [] });
  child.unref();
  child.channel?.unref(); // a spec that gives up must not wait for it; it ends with us
  let said = '';
  child.stderr?.on('data', (part: Buffer) => {
    said += part.toString();
  });
  const ready = await new Promise<{ brokers: string; secured?: string }>((resolve, reject) => {
    child.once('message', (m) => resolve(m as { brokers: string; secured?: string }));
    child.once('exit', () => reject(new Error(`The broker did not start: ${said.slice(-1000)}`)));
  });
  let next = 0;
  const ask = (action: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const id = (next += 1);
      const listener = (m: unknown) => {
        const answer = m as { id: number; error?: string };
        if (answer.id !== id) return;
        child.off('message', listener);
        if (answer.error) reject(new Error(answer.error));
        else resolve();
      };
      child.on('message', listener);
      child.send({ id, action });
    });
  return {
    ...ready,
    kill: () => ask('kill'),
    start: () => ask('start'),
    freeze: () => ask('freeze'),
    thaw: () => ask('thaw'),
    stop: () => ask('stop'),
  };
};
