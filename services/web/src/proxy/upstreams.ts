/** The replicas of one service, taken in turn. */
export class Upstreams {
  #next = 0;

  constructor(private readonly replicas: readonly string[]) {}

  /** All replicas, beginning with the one whose turn it is; the rest are for when it cannot be reached. */
  inTurn(): string[] {
    const start = this.#next % Math.max(1, this.replicas.length);
    this.#next = start + 1;
    return [...this.replicas.slice(start), ...this.replicas.slice(0, start)];
  }
}
