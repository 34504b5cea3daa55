import { ConfigError } from '@paktwerk/config';
import { StoreDamagedError, comparePositions, selfCheck } from '@paktwerk/event-store';
import type { EventStore } from '@paktwerk/event-store';
import { pause } from '@paktwerk/kernel';
import type { Database } from '@paktwerk/postgres';
import { errorLine } from '@paktwerk/projections';
import type { Clock } from './clock';
import type { StoreConfig } from './config';
import type { Log } from './logging';

export interface StartCheckParts {
  readonly kind: StoreConfig['kind'];
  readonly db: Database;
  readonly store: EventStore;
  readonly clock: Clock;
  readonly log: Pick<Log, 'warn'>;
}

/** How far the store's head may lie ahead of the clock before a service refuses to start. */
const MAX_AHEAD_MS = 5 * 60_000;
const RETRY_MS = 500;
/** The cause is said at the first failure, and then now and then: who reads the log later has to find it too. */
const SAY_EVERY = 20;

/**
 * Whether the log may be worked on; waits for the database as long as it takes, and answers false when the signal ended that.
 * @throws ConfigError when the last event lies in the domain clock's future: the clock was moved back, and every new event would get the instant of the last one
 * @throws StoreDamagedError when the log is not what was written
 */
export const checkStart = async (parts: StartCheckParts, signal: AbortSignal): Promise<boolean> => {
  for (let failures = 0; !signal.aborted; failures++) {
    try {
      await checkOnce(parts);
      return true;
    } catch (error) {
      if (error instanceof ConfigError || error instanceof StoreDamagedError) throw error;
      if (failures % SAY_EVERY === 0)
        parts.log.warn({ error: errorLine(error), failures: failures + 1 }, 'the database cannot be used yet; the start waits for it');
      await pause(RETRY_MS, signal);
    }
  }
  return false;
};

const checkOnce = async ({ kind, db, store, clock }: StartCheckParts): Promise<void> => {
  if (kind === 'postgres') await selfCheck(db.pool);
  else await db.query('select 1'); // the rest of the service needs it all the same
  const head = await store.head();
  if (!head) return;
  const known = await store.positionAt(new Date(Date.parse(await clock.now()) + MAX_AHEAD_MS).toISOString());
  if (!known || comparePositions(known, head) < 0)
    throw new ConfigError(
      `The newest event was recorded more than ${MAX_AHEAD_MS / 60_000} minutes in this clock's future. Set the clock right (or begin anew with an empty database); nothing was changed.`,
    );
};
