import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from './client';

const LOOKS = 1200;
const LOOK_MS = 50;

/** Until a service has done everything that follows from what it knows: reactions have recorded it, and lists show it. */
export const untilDone = async (api: Api, service: string): Promise<void> => {
  for (let looks = 0; looks < LOOKS; looks += 1) {
    if ((await api.get<{ readonly idle: boolean }>('betrieb', `/api/${service}/ops/v1/progress`)).idle) return;
    await sleep(LOOK_MS);
  }
  throw new Error(`The service ${service} did not come to rest within a minute.`);
};
