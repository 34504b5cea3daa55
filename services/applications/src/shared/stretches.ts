/**
 * Takes a list in stretches: the next one behind the last, and from the beginning again behind the end. What fails and so stays in the list holds up
 * nothing behind it, however much it is.
 */
export class Stretches<T> {
  private after = 0;

  constructor(
    private readonly atOnce: number,
    private readonly numberOf: (item: T) => number,
  ) {}

  /** @param read gives at most so many as are taken at once, in the order of their numbers, behind one */
  async next(read: (after: number) => Promise<readonly T[]>): Promise<readonly T[]> {
    const items = await read(this.after);
    const last = items.at(-1);
    this.after = items.length < this.atOnce || last === undefined ? 0 : this.numberOf(last);
    return items;
  }
}
