/** Things that go wrong one after the other, and some of them at once, as the seed says. Subclasses say what, how often and how many at once. */
import { setTimeout as sleep } from 'node:timers/promises';

export class FaultRunner {
  counts = new Map();
  /** What happened, and when it began. */
  happened = [];
  #underWay = new Set();
  #down = false;

  /** `between`: milliseconds from one fault to the next, at least and at most; `atOnce`: how many at the same time. */
  constructor({ choose, note, processes, between, atOnce }) {
    Object.assign(this, { choose, note, processes, between, atOnce });
  }

  get total() {
    return [...this.counts.values()].reduce((a, b) => a + b, 0);
  }

  /** Until the signal ends it. Everything is put right before this resolves. */
  async run(signal) {
    while (!signal.aborted) {
      await sleep(this.choose.int(...this.between), undefined, { signal }).catch(() => undefined);
      if (signal.aborted) break;
      const [name, work] = this.choose.weighted(this.kinds());
      const doing = work()
        .catch((error) => this.note(`${name} failed: ${error.message}`))
        .finally(() => this.#underWay.delete(doing));
      this.#underWay.add(doing);
      if (this.#underWay.size >= this.atOnce) await Promise.race(this.#underWay);
    }
    await Promise.all(this.#underWay);
  }

  count(what, at = Date.now()) {
    this.happened.push({ what, at });
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  async kill(child, pauseMs) {
    if (!child.isRunning) return;
    const at = Date.now();
    await child.kill();
    this.count(`kill -9 ${child.service}`, at);
    await sleep(pauseMs);
    child.start();
  }

  /** Longer than its lease lasts: when it wakes up, another one has taken over. */
  async freeze(child, ms) {
    const { pid } = child;
    if (!pid) return;
    process.kill(pid, 'SIGSTOP');
    this.count(`SIGSTOP ${child.service}`);
    await sleep(ms);
    if (child.pid === pid) process.kill(pid, 'SIGCONT');
  }

  get databaseIsDown() {
    return this.#down;
  }

  /** One at a time: what takes the database away and brings it back. */
  async withoutDatabase(work) {
    if (this.#down) return;
    this.#down = true;
    try {
      await work();
    } finally {
      this.#down = false;
    }
  }
}
