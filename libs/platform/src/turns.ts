import { backOff, pause } from '@paktwerk/kernel';
import { errorLine } from '@paktwerk/projections';
import type { WorkerLog } from '@paktwerk/projections';

export interface Turns {
  readonly worker: string;
  readonly log: Pick<WorkerLog, 'warn'>;
  /** What waits while turns fail, as a log says it. */
  readonly waits: string;
  /** Where others can end the pauses between turns. */
  readonly rest?: Rest;
  /** How the pauses behind failures grow, where not as usual. */
  readonly failing?: { readonly firstMs: number; readonly maxMs: number };
}

/** The pause between two turns, which somebody who waits for the next one ends. */
export class Rest {
  private resting: AbortController | undefined;

  end(): void {
    this.resting?.abort();
  }

  async for(ms: number, signal: AbortSignal): Promise<void> {
    const resting = new AbortController();
    const stop = (): void => resting.abort();
    this.resting = resting;
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    await pause(ms, resting.signal);
    signal.removeEventListener('abort', stop);
  }
}

const NOTED_EVERY = 20;

/**
 * Takes one turn after another until it is aborted. A turn says how many milliseconds it rests; one that fails is noted, the first and then some of those in
 * a row, and taken again after a pause that grows.
 */
export const takeTurns = async (
  { worker, log, waits, rest = new Rest(), failing }: Turns,
  signal: AbortSignal,
  turn: () => Promise<number>,
): Promise<void> => {
  let failures = 0;
  while (!signal.aborted) {
    try {
      const restMs = await turn();
      failures = 0;
      await rest.for(restMs, signal);
    } catch (error) {
      failures += 1;
      if (failures === 1 || failures % NOTED_EVERY === 0) log.warn({ worker, error: errorLine(error) }, waits);
      await backOff(failures, signal, failing);
    }
  }
};

/** Does the same with each, one after the other; one that fails holds up no other. @throws what went wrong, when all others are done */
export const eachByItself = async <T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> => {
  const errors: unknown[] = [];
  for (const item of items) {
    try {
      await work(item);
    } catch (error) {
      errors.push(error);
    }
  }
  throwAll(errors);
};

/** @throws the only error, or all of them with the words of the first */
export const throwAll = (errors: readonly unknown[]): void => {
  const [first] = errors;
  if (errors.length === 1) throw first;
  if (errors.length > 1) throw new AggregateError(errors, `${errors.length} failed, the first: ${errorLine(first)}`);
};
