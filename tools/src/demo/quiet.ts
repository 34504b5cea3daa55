import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from './client';

const LOOKS = 1200;
const LOOK_MS = 50;

interface Progress {
  readonly idle: boolean;
  readonly storeHead: number;
  readonly sources: Readonly<Record<string, number>>;
}
const progressOf = (api: Api, service: string): Promise<Progress> => api.get('betrieb', `/api/${service}/ops/v1/progress`);

const until = async (what: string, isSo: () => Promise<boolean>): Promise<void> => {
  for (let looks = 0; looks < LOOKS; looks += 1) {
    if (await isSo()) return;
    await sleep(LOOK_MS);
  }
  throw new Error(`It took more than a minute until ${what}.`);
};

/** Until a service has done everything that follows from what it knows: what fell due is recorded, reactions have followed, and lists show it. */
export const untilDone = (api: Api, service: string): Promise<void> =>
  until(`the service ${service} was done`, async () => (await progressOf(api, service)).idle);

/** The same, and another service has done what follows from it there. */
export const untilKnown = async (api: Api, service: string, to: string): Promise<void> => {
  await untilDone(api, service);
  const { storeHead } = await progressOf(api, service);
  await until(`the service ${to} knew of ${service}`, async () => {
    const { idle, sources } = await progressOf(api, to);
    return idle && (sources[service] ?? 0) >= storeHead;
  });
};
