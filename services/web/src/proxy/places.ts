/** A number of places per key. Nobody waits for one: what finds none is told so at once. */
export class Places {
  readonly #taken = new Map<string, number>();

  constructor(readonly most: number) {}

  /** → gives the place back (once); undefined where none is free. */
  take(key: string): (() => void) | undefined {
    const taken = this.#taken.get(key) ?? 0;
    if (taken >= this.most) return undefined;
    this.#taken.set(key, taken + 1);
    let isGiven = false;
    return () => {
      if (isGiven) return;
      isGiven = true;
      const left = (this.#taken.get(key) ?? 1) - 1;
      if (left === 0) this.#taken.delete(key);
      else this.#taken.set(key, left);
    };
  }
}
