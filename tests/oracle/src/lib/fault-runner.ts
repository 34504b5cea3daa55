/** Things that go wrong one after the other, and some of them at once, as the seed says. Subclasses say what, how often and how many at once. */
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '@paktwerk/local-stack';
import type { Child } from '@paktwerk/local-stack';
import type { Chance } from '@paktwerk/tools';

export interface Fault {
  readonly name: string;
  readonly work: () => Promise<void>;
}

export interface Happened {
  readonly what: string;
  /** When it began (milliseconds). */
  readonly at: number;
}

/** What every kind of faults is given. */
export interface FaultSource {
  readonly choose: Chance;
  /** Hears of what could not be done. */
  readonly note: (what: string) => void;
  readonly processes: readonly Child[];
}

interface Pace {
  /** Milliseconds from one fault to the next, at least and at most. */
  readonly between: readonly [number, number];
  /** How many at the same time. */
  readonly atOnce: number;
}

export abstract class FaultRunner {
  readonly counts = new Map<string, number>();
  readonly happened: Happened[] = [];
  protected readonly choose: Chance;
  protected readonly processes: readonly Child[];
  readonly #note: (what: string) => void;
  readonly #pace: Pace;
  readonly #underWay = new Set<Promise<void>>();
  #down = false;

  protected constructor({ choose, note, processes }: FaultSource, pace: Pace) {
    this.choose = choose;
    this.processes = processes;
    this.#note = note;
    this.#pace = pace;
  }

  /** What can go wrong, each with its weight. */
  protected abstract kinds(): readonly (readonly [Fault, number])[];

  get total(): number {
    return [...this.counts.values()].reduce((a, b) => a + b, 0);
  }

  /** Until the signal ends it. Everything is put right before this resolves. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await sleep(this.choose.int(...this.#pace.between), undefined, { signal }).catch(() => undefined);
      if (signal.aborted) break;
      const { name, work } = this.choose.weighted(this.kinds());
      const doing: Promise<void> = work()
        .catch((error: unknown) => this.#note(`${name} failed: ${messageOf(error)}`))
        .finally(() => this.#underWay.delete(doing));
      this.#underWay.add(doing);
      if (this.#underWay.size >= this.#pace.atOnce) await Promise.race(this.#underWay);
    }
    await Promise.all(this.#underWay);
  }

  protected count(what: string, at = Date.now()): void {
    this.happened.push({ what, at });
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  protected async kill(child: Child, pauseMs: number): Promise<void> {
    if (!child.isRunning) return;
    const at = Date.now();
    await child.kill();
    this.count(`kill -9 ${child.service}`, at);
    await sleep(pauseMs);
    child.start();
  }

  /** Longer than its lease lasts: when it wakes up, another one has taken over. */
  protected async freeze(child: Child, ms: number): Promise<void> {
    const { pid } = child;
    if (!pid) return;
    process.kill(pid, 'SIGSTOP');
    this.count(`SIGSTOP ${child.service}`);
    await sleep(ms);
    if (child.pid === pid) process.kill(pid, 'SIGCONT');
  }

  protected get databaseIsDown(): boolean {
    return this.#down;
  }

  /** One at a time: what takes the database away and brings it back. */
  protected async withoutDatabase(work: () => Promise<void>): Promise<void> {
    if (this.#down) return;
    this.#down = true;
    try {
      await work();
    } finally {
      this.#down = false;
    }
  }
}
