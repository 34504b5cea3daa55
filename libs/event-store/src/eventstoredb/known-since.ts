import { maxInstant } from '@paktwerk/kernel';
import type { Instant } from '@paktwerk/kernel';

/** What the index needs of an event: where it stands, and when it was recorded. */
export interface Mark {
  readonly number: number;
  readonly recordedAt: Instant;
}

/**
 * The events behind a position, in order; fewer than asked for only at the end of the log. Undefined: there is no event at that position (any
 * more).
 */
export type ReadMarks = (after: number, max: number) => Promise<readonly Mark[] | undefined>;

interface Step {
  readonly number: number;
  readonly known: Instant;
}

/** One mark is kept for so many events; the stretch between two marks is read again for `positionAt`. */
const SPACING = 256;
const PAGE = 2000;

/**
 * The running maximum of `recordedAt` along the log. PostgreSQL keeps it with every event; here nobody can write it atomically beside the
 * append, so every process derives it by one pass over the log and keeps a mark per 256 events (3 M events: 12,000 marks), and where the
 * maximum stood whenever an event came late: with these the maximum at any event is its own `recordedAt` or that of the last such step.
 */
export class KnownSince {
  private marks: Step[] = [];
  private late: Step[] = [];
  private reached = 0;
  private known: Instant | undefined;
  private count = 0;
  private scanning: Promise<void> | undefined;

  constructor(private readonly read: ReadMarks) {}

  /** Follows the log until a position is behind it, or to the end. Callers at the same time share one pass. */
  async reach(number = Number.MAX_SAFE_INTEGER): Promise<void> {
    if (this.reached >= number) return;
    await this.scanning; // it may have been near its end when the event came, so another one follows
    while (this.reached < number) {
      const before = this.reached;
      this.scanning ??= this.scan().finally(() => {
        this.scanning = undefined;
      });
      await this.scanning;
      if (this.reached === before || number === Number.MAX_SAFE_INTEGER) return;
    }
  }

  private async scan(): Promise<void> {
    for (;;) {
      const after = this.reached;
      const page = await this.read(after, PAGE);
      if (!page) this.forget();
      else if (this.absorb(after, page) && page.length < PAGE) return;
    }
  }

  /** Adds what a reader found behind a position, if it continues what is known. */
  absorb(after: number, page: readonly Mark[]): boolean {
    if (after !== this.reached) return false;
    for (const { number, recordedAt } of page) {
      if (this.known !== undefined && recordedAt < this.known && this.late.at(-1)?.known !== this.known)
        this.late.push({ number, known: this.known });
      this.known = maxInstant(this.known, recordedAt);
      this.reached = number;
      this.count += 1;
      if (this.count % SPACING === 0) this.marks.push({ number, known: this.known });
    }
    return true;
  }

  /** The log is not the one that was read: it was restored from an older copy. */
  forget(): void {
    this.marks = [];
    this.late = [];
    [this.reached, this.count, this.known] = [0, 0, undefined];
  }

  /** The running maximum at an event that has been reached. */
  at({ number, recordedAt }: Mark): Instant {
    return maxInstant(lastWhere(this.late, (s) => s.number <= number)?.known, recordedAt);
  }

  /** A place at or before a number at which an event surely stands, 0 for the beginning: the server reads from no other. */
  placeBefore(number: number): number {
    if (number >= this.reached) return this.reached;
    return lastWhere(this.marks, (m) => m.number <= number)?.number ?? 0;
  }

  /** The last position whose running maximum is not behind an instant; undefined when none was known then. */
  async positionAt(instant: Instant): Promise<number | undefined> {
    await this.reach();
    if (this.known !== undefined && this.known <= instant) return this.reached;
    const mark = lastWhere(this.marks, (m) => m.known <= instant);
    let found = mark?.number;
    for (const m of (await this.read(mark?.number ?? 0, SPACING)) ?? []) {
      if (this.at(m) > instant) break;
      found = m.number;
    }
    return found;
  }
}

/** Both numbers and maxima of steps grow, so the ones that fit are the first ones. */
const lastWhere = (steps: readonly Step[], fits: (step: Step) => boolean): Step | undefined => {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (fits(steps[middle]!)) low = middle + 1;
    else high = middle;
  }
  return steps[low - 1];
};
