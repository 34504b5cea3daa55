import type { DistrictFigures } from './events';
import type { DistrictCounts } from './month';

/**
 * Suppression of small cells. What is covered:
 * - a count below the threshold, zero included: otherwise a suppressed cell would say "at least one";
 * - what would give it away by subtraction: the talks are the sum of their modes, so beside a visible sum at least two modes are
 *   suppressed, and these make up at least the threshold together;
 * - what would give it away by a bound: every talk has a topic, so the suppressed topics make up at least the talks that the visible
 *   ones leave over; where that forces a small cell to one value, another topic is suppressed;
 * - what a correction would give away: a cell, or the sum of the suppressed modes, that changed by less than the threshold shows single
 *   talks, and a cell that was suppressed once stays suppressed for its month.
 * The state's total is not released, so districts cannot be subtracted from it. Knowledge from other sources is not covered.
 */
type Cell = number | null;

const total = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const isTiny = (change: number, threshold: number): boolean => change !== 0 && Math.abs(change) < threshold;
const mustHide = (count: number, before: Cell | undefined, threshold: number): boolean =>
  count < threshold || before === null || (before !== undefined && isTiny(count - before, threshold));
const cell = (count: number, hidden: boolean): Cell => (hidden ? null : count);

/** Cells of one table, some of them hidden. */
class Table {
  readonly hidden: boolean[];
  constructor(
    readonly counts: readonly number[],
    private readonly before: readonly Cell[] | undefined,
    private readonly threshold: number,
  ) {
    this.hidden = counts.map((count, i) => mustHide(count, before?.[i], threshold));
  }
  get hiddenCounts(): readonly number[] {
    return this.counts.filter((_, i) => this.hidden[i]);
  }
  get visibleSum(): number {
    return total(this.counts.filter((_, i) => !this.hidden[i]));
  }
  /** What the still visible cells added up to in the last release. */
  get visibleSumBefore(): number {
    return total((this.before ?? []).map((b, i) => (this.hidden[i] ? 0 : (b ?? 0))));
  }
  /** Hides the smallest visible cell; false where there is none. */
  hideOneMore(): boolean {
    const next = this.counts.reduce(
      (best, count, i) => (this.hidden[i] || (best >= 0 && (this.counts[best] ?? 0) <= count) ? best : i),
      -1,
    );
    if (next >= 0) this.hidden[next] = true;
    return next >= 0;
  }
  hideAll(): void {
    this.hidden.fill(true);
  }
  get cells(): readonly Cell[] {
    return this.counts.map((count, i) => cell(count, this.hidden[i] === true));
  }
  get hidesSmallOnly(): boolean {
    return this.hiddenCounts.every((count) => count < this.threshold);
  }
}

const protectSum = (modes: Table, talks: number, before: Cell | undefined, threshold: number): boolean => {
  let isSumHidden = mustHide(talks, before, threshold);
  const hides = () => modes.hiddenCounts;
  if (!isSumHidden && hides().length > 0) {
    while ((hides().length < 2 || total(hides()) < threshold) && modes.hideOneMore());
    // The suppressed modes' sum can be had by subtraction, in this release and in the last one.
    if (typeof before === 'number' && isTiny(total(hides()) - (before - modes.visibleSumBefore), threshold)) isSumHidden = true;
  }
  if (isSumHidden && hides().length === 0) modes.hideOneMore();
  return isSumHidden;
};

/** How many talks a reader knows of at least. */
const knownTalks = (talks: number, isSumHidden: boolean, modes: Table): number => (isSumHidden ? modes.visibleSum : talks);

/** True where the visible figures force a small suppressed topic to be more than nothing. */
const isForced = (topics: Table, known: number, threshold: number): boolean => {
  const hidden = topics.hiddenCounts.length;
  return hidden > 0 && topics.hidesSmallOnly && known - topics.visibleSum > (threshold - 1) * (hidden - 1);
};

/** One district's counts as they may be released, given what was released before. The same counts again give the same figures. */
export const suppress = (counts: DistrictCounts, before: DistrictFigures | undefined, threshold: number): DistrictFigures => {
  const single = (count: number, was: Cell | undefined): Cell => cell(count, mustHide(count, was, threshold));
  const modes = new Table(
    counts.talksByMode.map((m) => m.count),
    before && counts.talksByMode.map(({ mode }) => before.talksByMode.find((b) => b.mode === mode)?.count ?? null),
    threshold,
  );
  const topics = new Table(
    counts.talksByTopic.map((t) => t.count),
    before && counts.talksByTopic.map(({ topic }) => before.talksByTopic.find((b) => b.topic === topic)?.count ?? null),
    threshold,
  );
  let isSumHidden = protectSum(modes, counts.talks, before?.talks, threshold);
  while (isForced(topics, knownTalks(counts.talks, isSumHidden, modes), threshold) && topics.hideOneMore());
  if (isForced(topics, knownTalks(counts.talks, isSumHidden, modes), threshold)) {
    isSumHidden = true;
    modes.hideAll();
  }
  return {
    district: counts.district,
    casesOpened: single(counts.casesOpened, before?.casesOpened),
    casesClosed: single(counts.casesClosed, before?.casesClosed),
    talks: cell(counts.talks, isSumHidden),
    talksByMode: counts.talksByMode.map(({ mode }, i) => ({ mode, count: modes.cells[i] ?? null })),
    talksByTopic: counts.talksByTopic.map(({ topic }, i) => ({ topic, count: topics.cells[i] ?? null })),
  };
};
