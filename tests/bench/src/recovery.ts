/** How long Kafka's consumers and producer stand still: from a kill until everything committed right behind it has arrived. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { KafkaServer } from '@paktwerk/local-stack';
import type { ReplicaSettings } from './bus-replica';

/** What is measured: events are committed and published by the caller, consumers are processes of their own. */
export interface Recovering {
  readonly kafka: KafkaServer;
  readonly replica: ReplicaSettings;
  /** Commits one event for each of so many keys. */
  readonly commit: (events: number) => Promise<void>;
  /** How many have arrived. */
  readonly arrived: () => Promise<number>;
}

export interface Recovery {
  readonly consumerMs: readonly number[];
  readonly brokerMs: readonly number[];
  /** Of this the broker itself needs until it takes messages again. */
  readonly restartMs: readonly number[];
}

const REPLICAS = 2;
/** More keys than partitions: every partition gets some. */
const KEYS = 60;
const LIMIT_MS = 120_000;
/** So long nothing happens between two kills, so that the group is at rest. */
const REST_MS = 3000;

const start = (settings: ReplicaSettings): ChildProcess =>
  fork(join(__dirname, 'bus-replica.js'), [JSON.stringify(settings)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });

const kill = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
};

export const measureRecovery = async (rounds: number, { kafka, replica, commit, arrived }: Recovering): Promise<Recovery> => {
  let committed = 0;
  const more = async (): Promise<void> => {
    committed += KEYS;
    await commit(KEYS);
  };
  const untilArrived = async (since: number): Promise<number> => {
    while ((await arrived()) < committed) {
      if (performance.now() - since > LIMIT_MS) throw new Error(`Not everything has arrived within ${LIMIT_MS / 1000} s.`);
      await sleep(10);
    }
    return performance.now() - since;
  };
  const replicas = Array.from({ length: REPLICAS }, () => start(replica));
  const [consumerMs, brokerMs, restartMs]: [number[], number[], number[]] = [[], [], []];
  try {
    for (let round = 0; round < rounds; round += 1) {
      await more();
      await untilArrived(performance.now());
      await sleep(REST_MS);
      const began = performance.now();
      await kill(replicas.shift()!);
      await more();
      consumerMs.push(await untilArrived(began));
      replicas.push(start(replica));
      await more();
      await untilArrived(performance.now());
      await sleep(REST_MS);
      const broken = performance.now();
      await kafka.kill();
      const back = kafka.start().then(() => restartMs.push(performance.now() - broken));
      await more();
      brokerMs.push(await untilArrived(broken));
      await back;
    }
  } finally {
    await Promise.all(replicas.map(kill));
  }
  return { consumerMs, brokerMs, restartMs };
};
